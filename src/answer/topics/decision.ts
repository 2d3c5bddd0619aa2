import type { Act } from '../../records/index.js';
import { answered, count, list, notStated, sentence } from '../compose.js';
import type { Answer, Block } from '../model.js';
import { cite, citeAll, citeRange } from '../quote.js';
import type { ActResponder } from '../responder.js';
import { actLabel, outcomeSentence } from '../wording.js';
import { aimsOf, quotedAims } from './purpose.js';

const SIGNS = /\bsigner\b|\bsignature\b/i;

function pointers(act: Act): string[] {
  return act.operativePart.map((_, index) => `/operativePart/${index}`);
}

function noDecision(act: Act, intent: string): Answer {
  const outcome = outcomeSentence(act.vote);
  return notStated(
    intent,
    `L'acte ne détaille pas de décision sous une forme que je sache lire.${act.subject ? ` Son objet : ${act.subject}.` : ''}${outcome ? ` ${outcome}` : ''}`,
    { acts: [act.id], citations: cite(act, '/subject', '/vote/outcome') },
  );
}

/** Say first how the vote ended where it was not an adoption. */
function outcomeFirst(act: Act): Block[] {
  const outcome = outcomeSentence(act.vote);
  return outcome && act.vote?.outcome !== 'adopted' ? [sentence(outcome)] : [];
}

function signing(act: Act): { text: string; pointer: string } | null {
  const index = act.operativePart.findIndex((item) => SIGNS.test(item));
  return index < 0 ? null : { text: act.operativePart[index]!, pointer: `/operativePart/${index}` };
}

/** Answer from the decision that authorises a signature. */
function fromSigning(opening: string, holds: RegExp, otherwise: string): ActResponder {
  return (act, { intent }) => {
    const clause = signing(act);
    if (!clause)
      return notStated(intent, "L'acte n'autorise personne à signer, sous une forme que je sache lire.", {
        acts: [act.id],
        citations: citeAll(act, pointers(act).slice(0, 2)),
      });
    if (!holds.test(clause.text))
      return notStated(intent, `${otherwise} L'acte dit : « ${clause.text} »`, {
        acts: [act.id],
        citations: cite(act, clause.pointer),
      });
    return answered(intent, 'stated', `${opening} « ${clause.text} »`, {
      acts: [act.id],
      citations: cite(act, clause.pointer),
    });
  };
}

const impact: ActResponder = (act, { intent }) => {
  const aims = aimsOf(act);
  if (aims.length + act.operativePart.length === 0) return noDecision(act, intent);
  return answered(
    intent,
    'stated',
    [
      sentence(`${actLabel(act).replace(/^l/, 'L')} concerne : ${act.subject ?? 'un objet non précisé'}.`),
      ...(aims.length > 0 ? quotedAims(aims) : []),
      ...(act.operativePart.length > 0 ? [sentence('Il est décidé :'), list(act.operativePart)] : []),
    ],
    {
      acts: [act.id],
      citations: [...aims.map(({ start, end }) => citeRange(act, start, end)), ...citeAll(act, pointers(act))],
    },
  );
};

/** Where a list of decisions prints no more, what was decided is the matter and how it ended. */
const matter: ActResponder = (act, { intent }) => {
  const outcome = outcomeSentence(act.vote);
  if (outcome === null || act.subject === null) return noDecision(act, intent);
  return answered(intent, 'stated', `${outcome} Son objet : « ${act.subject} ». Le document n'en détaille pas plus.`, {
    acts: [act.id],
    citations: cite(act, '/subject', '/vote/outcome'),
  });
};

/** Responders to questions about the decision. */
export const decisionResponders: Readonly<Record<string, ActResponder>> = {
  'decision/what': (act, setting) =>
    act.operativePart.length === 0
      ? matter(act, setting)
      : answered(
          setting.intent,
          'stated',
          [...outcomeFirst(act), sentence(`${count(act.operativePart.length, 'décision')} :`), list(act.operativePart)],
          { acts: [act.id], citations: citeAll(act, pointers(act)), suggestions: ['Quel est le résultat du vote ?'] },
        ),
  'decision/verbatim': (act, { intent }) =>
    act.operativePart.length === 0
      ? noDecision(act, intent)
      : answered(
          intent,
          'stated',
          [sentence('Le dispositif dit :'), list(act.operativePart.map((item) => `« ${item} »`))],
          { acts: [act.id], citations: citeAll(act, pointers(act)) },
        ),
  'decision/count': (act, { intent }) =>
    act.operativePart.length === 0
      ? noDecision(act, intent)
      : answered(
          intent,
          'computed',
          [sentence(`Le dispositif comporte ${count(act.operativePart.length, 'point')} :`), list(act.operativePart)],
          { acts: [act.id], citations: citeAll(act, pointers(act)) },
        ),
  'decision/signatory': fromSigning(
    "L'acte désigne qui peut signer :",
    /\bautoris|\bhabilit|\bsigner\b/i,
    "L'acte ne dit pas qui peut signer.",
  ),
  'decision/delegate': fromSigning(
    "Oui, l'acte le prévoit :",
    /\breprésentant|\bdélégué|(?<!\p{L})à défaut/iu,
    "L'acte ne prévoit pas que quelqu'un d'autre signe.",
  ),
  'decision/other-documents': fromSigning(
    "L'acte le précise :",
    /\btou(?:t|s|te|tes)\b.{0,20}\b(?:document|acte|pièce)/i,
    "L'acte ne mentionne pas d'autre document à signer.",
  ),
  'decision/impact': impact,
};
