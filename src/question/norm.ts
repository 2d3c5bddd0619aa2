import { both, some, type Heard } from './rule.js';

/** Words of a question about what the law allows or asks, and not about what was done. */
export const NORM =
  /\b(peut|peuvent|peux|pouvez|puis-je|pourrait|faut|faudrait|doit|doivent|devrait|droits?|obligatoires?|obligations?|obliges?|oblige|interdit\w*|autorises?|permis|permet|possible|legale?s?|legaux|legalement|illegal\w*|lois?|regles?|reglement\w*|maximum|maximal\w*|max|minimum|minimal\w*|mini|au plus|au moins|en cas|se passe|si jamais|normalement|en general|en principe|theoriquement|besoin|comment (ca )?(marche|se calcule|calcule|fonctionne|est|sont)|a partir de|suffit|suffisent|valable\w*|compte-t-\w+|comptent-\w+)\b/;
/** What was done: the question is about an act. */
const DONE =
  /\b(etait|etaient|a-t-(il|elle|on)(?! (le )?droit)|ont-(ils|elles)|a ete|ont ete|avait|avaient|s'est|eu lieu|respecte\w*|ce jour|cette (seance|deliberation|fois)|ce (vote|conseil)|cet acte)\b/;

/** Hold for a question on the rules, which names no act, no person (but « le maire ») and no day. */
export function inGeneral({ text, slots }: Heard): boolean {
  const persons = slots.persons.filter(({ byOffice }) => byOffice !== true);
  const names = slots.actNumbers.length + persons.length + slots.unknownPersons.length + slots.dates.length;
  return names === 0 && !DONE.test(text);
}

/** Hold for a question on what the law allows or asks about something. */
export function onRule(...patterns: RegExp[]): (heard: Heard) => boolean {
  return both(inGeneral, some(NORM), some(...patterns));
}
