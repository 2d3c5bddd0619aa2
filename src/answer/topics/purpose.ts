import type { Act } from '../../records/index.js';
import { wordsOf, type Sentence } from '../../search/index.js';
import { answered, list, notStated, sentence } from '../compose.js';
import { cite, citeRange } from '../quote.js';
import type { Block } from '../model.js';
import type { ActResponder } from '../responder.js';
import { readable } from './content.js';

const MOST_SHOWN = 3;
const LEAST_LETTERS = 40;

/** Words that announce an aim or a reason, surest first. */
const ANNOUNCING: readonly (readonly [RegExp, number])[] = [
  [
    /(?<!\p{L})(?:(?:a|ont|avait|ayant) pour (?:objet|objectifs?|buts?|finalité|ambition|vocation)|vis(?:e|ent|ait|ant) (?:à|au)|dans (?:le but|l['’]objectif|un souci|le souci|un objectif)|(?:l['’]|les |ces |des |ses |aux )objectifs?|finalités?|en vue d)/iu,
    4,
  ],
  [/(?<!\p{L})(?:afin (?:d|qu)|pour permettre|permettr(?:a|ait|ont)|permettant|de manière à|répondre (?:à|aux))/iu, 3],
  [/^\W{0,4}considérant (?:qu|l['’]|la (?!délibération|loi)|le (?!code|décret)|les )/iu, 3],
  [/(?<!\p{L})(?:face à|compte tenu|en raison|eu égard|en effet|nécessaires?|nécessité|souhait\w*|besoins?)/iu, 1],
];

function weightOf(text: string): number {
  return ANNOUNCING.reduce((total, [pattern, weight]) => total + (pattern.test(text) ? weight : 0), 0);
}

/** The sentences in which an act says why it is taken and to what end, the surest ones, in the order of the text. */
export function aimsOf(act: Act): Sentence[] {
  const decisions = act.operativePart.flatMap((_, index) => act.sources[`/operativePart/${index}`] ?? []);
  const isDecided = ({ start, end }: Sentence): boolean =>
    decisions.some((decision) => decision.start < end && decision.end > start);
  const weighed = wordsOf(act)
    .sentences.filter((one) => !one.isVisa && one.text.length >= LEAST_LETTERS && !isDecided(one))
    .map((one) => ({ one, weight: weightOf(one.text) }))
    .filter(({ weight }) => weight > 1);
  return weighed
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_SHOWN)
    .map(({ one }) => one)
    .sort((a, b) => a.start - b.start);
}

/** The aims of an act in its own words, announced as such. */
export function quotedAims(aims: readonly Sentence[]): Block[] {
  return [
    sentence("Les raisons et les buts que l'acte donne :"),
    list(aims.map(({ text }) => `« ${readable(text)} »`)),
  ];
}

/** Quote the reasons and aims that an act gives. */
export const purpose: ActResponder = (act, { intent }) => {
  const aims = aimsOf(act);
  if (aims.length > 0)
    return answered(intent, 'stated', quotedAims(aims), {
      acts: [act.id],
      citations: aims.map(({ start, end }) => citeRange(act, start, end)),
    });
  const subject = act.subject ? ` Son objet : ${act.subject}.` : '';
  return notStated(intent, `L'acte ne donne pas de raison, sous une forme que je sache lire.${subject}`, {
    acts: [act.id],
    citations: cite(act, '/subject'),
  });
};
