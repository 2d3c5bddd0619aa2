import type { Corpus } from '../corpus/index.js';
import { hear } from '../question/hear.js';
import type { Circumstances } from './answer-rule.js';

/** The act of a list that words name: by its date where they are one, else the best of its words. */
export function pickedBy(
  words: string,
  among: readonly string[],
  { find, lexis, today, corpus }: Circumstances,
): string | undefined {
  const age = /\b(?:ancien\w*|premiere?)\b/.test(words) ? 1 : /\b(?:recente?|en date)\b/.test(words) ? -1 : 0;
  if (age !== 0) return oldest(among, age, corpus);
  const [date] = hear(words, lexis, today).slots.dates;
  if (!date) return find(words, { filter: (act) => among.includes(act) })[0]?.id;
  const dated = among.filter((id) => {
    const held = corpus.summary(id)?.date ?? '';
    return held >= date.from && held <= date.to;
  });
  return dated.length === 1 ? dated[0] : undefined;
}

/** The oldest act of a list, or the latest where `age` is -1; undefined where several are of that day. */
function oldest(among: readonly string[], age: 1 | -1, corpus: Corpus): string | undefined {
  const dated = among.map((id) => ({ id, date: corpus.summary(id)?.date ?? '' }));
  const [first, second] = dated.sort((a, b) => age * a.date.localeCompare(b.date));
  return first && first.date !== second?.date ? first.id : undefined;
}
