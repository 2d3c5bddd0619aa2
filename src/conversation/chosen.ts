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

/** Tell which act of the last list a question picks, or null. */
export function chosenAct({ text }: Heard, conversation: Conversation): Chosen | null {
  const listed = listedActs(conversation.turns);
  if (listed.length < 2) return null;
  const rank = BY_RANK.exec(text);
  if (rank) {
    const place = RANKS.find(([pattern]) => pattern.test(rank[1]!))?.[1] ?? 0;
    const id = place < 0 ? listed.at(-1) : listed[place - 1];
    return id === undefined ? null : { among: [id], words: '', rest: rank[2] ?? '' };
  }
  const words = BY_WORDS.exec(text);
  return words ? { among: listed, words: words[1]!, rest: words[2] ?? '' } : null;
}

/** The acts of the last answer that listed several. */
function listedActs(turns: readonly Turn[]): readonly string[] {
  for (const { answer } of turns.toReversed()) {
    if (answer.choices.length > 1)
      return answer.choices.flatMap(({ question }) => /délibération (\S+) \?$/u.exec(question)?.[1] ?? []);
    if (answer.listed && answer.listed.ids.length > 1) return answer.listed.ids;
    if (answer.acts.length > 1) return answer.acts;
  }
  return [];
}
