import type { Facts } from '../facts.js';
import { readDate } from '../head/dates.js';

/** « Publiée le : 25 juillet 2023 », « Date de mise en ligne de l’acte 22/12/2022 », « et publié le 01/12/2023 », « Publication : 30/10/2025 ». */
const PUBLISHED =
  /(?<![a-z])(publiee?s?|affichee?s?|mise?s? en ligne|publication|affichage)(?! de la convocation)(?: (?:et|ou) (?:affichee?s?|publiee?s?|mise?s? en ligne|notifiee?s?))?(?: (?:sur (?:le|son) site [a-z .'-]{3,60}?|de l['’]acte|de la deliberation|electronique(?:ment)?|par voie [a-z]+|en mairie|par affichage|a la porte de la mairie))?,? ?(?:le|du|en date du)? ?:? ?(?=\d)/g;
const LIKE_A_DATE = /^\d{1,2} ?(?:[/.-] ?\d{1,2} ?[/.-] ?\w{2,6}|[a-z]{3,9}\.? ?\w{2,5})/;

/** Read when the act was published or put up; a date before the sitting is that of the convocation. */
export function readPublication(facts: Facts, sitting: string | null): string | null {
  const { plain } = facts;
  let published: string | null = null;
  let unreadable: string | null = null;
  for (const match of plain.matchAll(PUBLISHED)) {
    const words = plain.slice(match.index + match[0].length, match.index + match[0].length + 26);
    const date = readDate(/^[^,;()]*/.exec(words)![0]);
    if (date === null) {
      if (LIKE_A_DATE.test(words)) unreadable ??= LIKE_A_DATE.exec(words)![0];
      continue;
    }
    if (published !== null || (sitting !== null && date < sitting)) continue;
    published = date;
    const start = facts.part.start + match.index;
    facts.readOriginal('/publication/publishedOn', {
      start,
      end: Math.min(facts.part.end, start + match[0].length + dateLength(words)),
    });
  }
  if (unreadable !== null)
    facts.report(
      'date-unreadable',
      'warning',
      `La date de publication « ${unreadable} » n'existe pas ou ne se lit pas.`,
      '/publication/publishedOn',
    );
  return published;
}

function dateLength(words: string): number {
  return (/^.{0,24}?\d{4}|^[\d/. -]{6,12}/.exec(words) ?? [words])[0].length;
}
