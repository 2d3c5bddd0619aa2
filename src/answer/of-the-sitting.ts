import type { Heard, Rule } from '../question/rule.js';
import type { Act } from '../records/index.js';
import { placeOfWords, type Lexicon } from '../search/index.js';
import { topicOf } from './topic-of.js';

/** Questions that read like those about a sitting: « à quelle heure », « quand », « qui présidait », « où ». */
const LIKE_A_SITTING = /^sitting\/(?:time|date|chair|place)$/;
const OF_A_SITTING =
  /\b(?:seances?|conseils?|reunions?|assemblees?|deliberation|acte|delib|vot\w*|adopt\w*|decid\w*|pass\w*|maire|sieg\w*|convo\w*|dossier)\b/;

/**
 * Tell whether a question that reads like one about a sitting is about something of the act: « à quelle heure finit
 * l'intervention ? ». `own` where the act speaks of it beyond its title, so that the sitting can't be meant.
 */
export function asksOfAnother(
  act: Act,
  rule: Pick<Rule, 'intent'>,
  heard: Heard,
  lexicon: Lexicon | null,
): 'no' | 'maybe' | 'own' {
  if (!LIKE_A_SITTING.test(rule.intent) || OF_A_SITTING.test(heard.text)) return 'no';
  const { inText, inTitle } = placeOfWords(act, topicOf(heard, rule).join(' '), lexicon ?? undefined);
  if (inText) return 'own';
  return inTitle ? 'maybe' : 'no';
}
