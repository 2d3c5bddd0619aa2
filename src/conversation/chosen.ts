import { frenchDate } from '../french/dates.js';
import { fold } from '../french/fold.js';
import type { Choice } from '../answer/model.js';
import type { Heard } from '../question/rule.js';
import type { Conversation, Turn } from './conversation.js';

/** One of the acts listed before, picked by its rank or by its words, and what is asked about it. */
export interface Chosen {
  /** Identifiers among which the words pick; one where a rank did. */
  readonly among: readonly string[];
  /** Words that pick, empty where a rank did. */
  readonly words: string;
  /** What is asked of the act, folded; empty where the last question is asked again. */
  readonly rest: string;
}

const RANKS: readonly (readonly [RegExp, number])[] = [
  [/^(premiere?|1ere?|1er|1)$/, 1],
  [/^(deuxieme|seconde?|2e|2eme|2)$/, 2],
  [/^(troisieme|3e|3eme|3)$/, 3],
  [/^(quatrieme|4e|4eme|4)$/, 4],
  [/^(cinquieme|5e|5eme|5)$/, 5],
  [/^(sixieme|6e|6eme|6)$/, 6],
  [/^(septieme|7e|7eme|7)$/, 7],
  [/^(huitieme|8e|8eme|8)$/, 8],
  [/^(derniere?)$/, -1],
];
const BY_RANK =
  /^(?:et |oui |alors |ok |non |plutot )*(?:pour |sur |dans |de )?(?:la |le |numero |n |l'|choix )?(premiere?|1ere?|1er|deuxieme|seconde?|2e(?:me)?|troisieme|3e(?:me)?|quatrieme|4e(?:me)?|cinquieme|5e(?:me)?|sixieme|6e(?:me)?|septieme|7e(?:me)?|huitieme|8e(?:me)?|derniere?|[1-8])(?: (?:de la liste|deliberation|delib|acte|stp|svp|s'il (?:te|vous) plait))*(?:[ ,:.?]+(.*))?$/;
const BY_WORDS =
  /^(?:et |oui |alors |ok |non |plutot |je parle de |je veux |la deliberation )*(?:celle|celui|cel|l'acte|l'autre|la delib(?:eration)?)[- ]?(?:la )?(?:qui (?:parle |concerne |porte )?)?(?:sur |de |du |des |d'|concernant |pour |avec |a |au |en )+(?:la |le |les |l')?([^:.,?]{2,60})(?:[:.,?]+\s*(.*))?$/;

const NAMES_ACT = /délibération (\S+) \?$/u;
const ONLY_DATE =
  /^(?:et |oui |alors |ok |non |plutot |pour |sur |celle |celui |le |la |seance |conseil |du |de |au |a )*$/;
/** « la plus récente »: of acts offered to choose from. */
export const BY_AGE =
  /^(?:et |oui |alors |ok |plutot )*(?:la |le |celle |celui |l'acte |la deliberation )*(?:plus (?:recente?|ancien(?:ne)?)|(?:derniere?|premiere?) en date)(?: des deux| stp| svp)*$/;

/** Tell which act of the last list a question picks, or null. */
export function chosenAct({ text }: Heard, conversation: Conversation): Chosen | null {
  const listed = listedActs(conversation.turns);
  if (listed.length < 2) return null;
  const rank = rankIn(text);
  if (rank) {
    const id = listed.at(rank.place);
    return id === undefined ? null : { among: [id], words: '', rest: rank.rest };
  }
  if (BY_AGE.test(text) && conversation.turns.at(-1)?.answer.status === 'ambiguous')
    return { among: listed, words: text, rest: '' };
  const words = BY_WORDS.exec(text);
  return words ? { among: listed, words: words[1]!, rest: words[2] ?? '' } : null;
}

/** The question of the choice that a rank or a date picks, where the bot has just asked which of other things than acts; or null. */
export function chosenQuestion({ question, text, slots }: Heard, { turns }: Conversation): string | null {
  const choices: readonly Choice[] = turns.at(-1)?.answer.choices ?? [];
  if (choices.length < 2 || choices.some((choice) => NAMES_ACT.test(choice.question))) return null;
  const rank = rankIn(text);
  if (rank) return rank.rest === '' ? (choices.at(rank.place)?.question ?? null) : null;
  const [date] = slots.dates;
  const isAlone = date && ONLY_DATE.test(fold(question.slice(0, date.start))) && !/\w/.test(question.slice(date.end));
  return isAlone ? (choices.find((choice) => choice.question.includes(frenchDate(date.from)))?.question ?? null) : null;
}

/** The place in a list, from 0 or from its end below it, that words name by its rank. */
function rankIn(text: string): { readonly place: number; readonly rest: string } | null {
  const rank = BY_RANK.exec(text);
  if (!rank) return null;
  const place = RANKS.find(([pattern]) => pattern.test(rank[1]!))?.[1] ?? 0;
  return { place: place > 0 ? place - 1 : place, rest: rank[2] ?? '' };
}

/** The acts of the last answer that listed several. */
function listedActs(turns: readonly Turn[]): readonly string[] {
  for (const { answer } of turns.toReversed()) {
    if (answer.choices.length > 1) return answer.listed?.ids.slice(0, answer.listed.shown) ?? [];
    if (answer.listed && answer.listed.ids.length > 1) return answer.listed.ids;
    if (answer.acts.length > 1) return answer.acts;
  }
  return [];
}
