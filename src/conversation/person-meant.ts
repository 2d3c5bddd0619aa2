import type { Corpus } from '../corpus/index.js';
import type { PersonMention } from '../french/names.js';
import type { Heard } from '../question/rule.js';
import type { Turn } from './conversation.js';

const PRONOUN =
  /\b(?:il|elle|lui|celui-ci|celle-ci|cette? elue?|cet adjoint|cette adjointe|(?:a|est|etait|avait|ont)-t-(?:il|elle)|(?:est|etait|avait)-(?:il|elle))\b|\b(?:son|sa|ses) (?:assiduite|absences?|presences?|fonctions?|role|mandats?|dossiers|rapports|votes?|procurations?)\b/;
/** What people do in a council: « il » is a person beside these, the act beside others (« il prévoit quoi ? »). */
const DOES =
  /\b(?:present[es]*|absent[es]*|la$|absences?|presences?|assidu\w*|vot\w+|rapport\w*|preside\w*|sieg\w+|procurations?|pouvoir|abst\w+|represent\w+|mandats?|fonctions?|role|elue?|quoi comme|fait quoi|dossiers)\b/;

/** « elle a rapporté quoi ? »: the person the last question was about, or whom its answer named; null where none is meant. */
export function personMeant({ text, slots }: Heard, last: Turn, corpus: Corpus): readonly PersonMention[] | null {
  if (slots.persons.length + slots.unknownPersons.length > 0 || !PRONOUN.test(text) || !DOES.test(text)) return null;
  const { persons } = last.heard.slots;
  if (persons.length === 1) return persons;
  const reported =
    (last.rule ?? '').startsWith('rapporteur/') && last.act !== null ? corpus.act(last.act)?.rapporteur : null;
  return reported ? [{ candidates: [reported.name], start: 0, end: 0, quality: 'full' }] : null;
}
