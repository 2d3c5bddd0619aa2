import { foldInPlace } from '../../french/fold.js';
import { readDate } from './dates.js';

/** « … 2 PV du 8 février 2024 », « Conseil municipal du 3 avril 2025 – Page 2 / 10 »: at the foot of each page. */
const FOOTERS =
  /(?<=^|\n|\d )[ \t]*(?:(?:pv|cr|proces[- ]verbal|compte[- ]rendu)(?: d(?:u|e la|e) (?:conseil|bureau|comite|seance)(?: [a-z]{4,16})?)? du (?=\d)|(?:conseil|bureau|comite) [a-z]{4,16} du (?=\d{1,2}(?:er)? [a-z]{3,9} \d{4}[^a-z\d]{0,12}page \d))/g;
const LONGEST_DATE = 30;
const FEWEST = 2;

/** Read the day of a sitting from the foot of the pages of a document: the one date that is printed there more than once. */
export function readFooterDate(document: string): string | null {
  const plain = foldInPlace(document);
  const counts = new Map<string, number>();
  for (const { index, 0: anchor } of plain.matchAll(FOOTERS)) {
    const from = index + anchor.length;
    const date = readDate(plain.slice(from, from + LONGEST_DATE).split('\n')[0]!);
    if (date !== null) counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  const [first, second] = [...counts].filter(([, count]) => count >= FEWEST);
  return first && !second ? first[0] : null;
}
