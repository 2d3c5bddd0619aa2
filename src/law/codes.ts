/** A code of law: its whole name and its address on Légifrance. */
export interface Code {
  readonly name: string;
  readonly url: string;
}

function code(name: string, id: string): Code {
  return { name, url: `https://www.legifrance.gouv.fr/codes/id/LEGITEXT${id}` };
}

/** The codes that answers and the glossary cite, by the name they are cited under (« CGCT, article L2131-1 »). */
export const CODES = {
  CGCT: code('Code général des collectivités territoriales', '000006070633'),
  CJA: code('Code de justice administrative', '000006070933'),
  CRPA: code("Code des relations entre le public et l'administration", '000031366350'),
  CG3P: code('Code général de la propriété des personnes publiques', '000006070299'),
  CGFP: code('Code général de la fonction publique', '000044416551'),
  CGI: code('Code général des impôts', '000006069577'),
  CASF: code("Code de l'action sociale et des familles", '000006074069'),
  CCH: code("Code de la construction et de l'habitation", '000006074096'),
  'Code civil': code('Code civil', '000006070721'),
  'Code de commerce': code('Code de commerce', '000005634379'),
  'Code de la commande publique': code('Code de la commande publique', '000037701019'),
  "Code de l'éducation": code("Code de l'éducation", '000006071191'),
  "Code de l'environnement": code("Code de l'environnement", '000006074220'),
  "Code de l'expropriation": code("Code de l'expropriation pour cause d'utilité publique", '000006074224'),
  "Code de l'urbanisme": code("Code de l'urbanisme", '000006074075'),
  'Code électoral': code('Code électoral', '000006070239'),
  'Code de la sécurité intérieure': code('Code de la sécurité intérieure', '000025503132'),
  'Code de la voirie routière': code('Code de la voirie routière', '000006070667'),
  'Code des juridictions financières': code('Code des juridictions financières', '000006070249'),
  'Code des transports': code('Code des transports', '000023086525'),
  'Code du patrimoine': code('Code du patrimoine', '000006074236'),
  'Code du tourisme': code('Code du tourisme', '000006074073'),
  'Code du travail': code('Code du travail', '000006072050'),
  'Code monétaire et financier': code('Code monétaire et financier', '000006072026'),
  'Code pénal': code('Code pénal', '000006070719'),
  'Code rural et de la pêche maritime': code('Code rural et de la pêche maritime', '000006071367'),
} as const satisfies Record<string, Code>;

/** Find the code a citation is taken from (« CGCT, article L2121-17 »), or null where it names none. */
export function codeOf(citation: string): Code | null {
  const name = /^(.+?), articles? /.exec(citation)?.[1];
  return name !== undefined && Object.hasOwn(CODES, name) ? CODES[name as keyof typeof CODES] : null;
}

/** What a rule rests on: an article, or a decision of the Conseil d'État. */
export interface Law {
  readonly label: string;
  readonly url: string;
}

/** Turn a citation (« CGCT, article L2121-17 », « CE, 29 mars 1901, Casanova ») into a law with its address. */
export function lawOf(citation: string): Law {
  const url = citation.startsWith('CE, ') ? 'https://www.conseil-etat.fr' : codeOf(citation)?.url;
  if (url === undefined) throw new TypeError(`no code of law is cited by « ${citation} »`);
  return { label: citation, url };
}
