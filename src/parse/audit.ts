import { isoDate } from '../french/calendar.js';
import { foldInPlace } from '../french/fold.js';
import type { Act, Issue } from '../records/index.js';
import { readDate } from './head/dates.js';

const CITED =
  /\b(?:deliberation|arrete|decret|loi|ordonnance|decision)s?(?: (?:du|de la|de l['’]) ?(?:conseil|bureau|comite|maire|president)[a-z ]{0,30}?)? ?(?:n ?[°o] ?[a-z\d][a-z\d/_. -]{0,20}? )?(?:en date )?du (\d{1,2}(?:er)? [a-z]{3,9} \d{4}|\d{1,2}\/\d{1,2}\/\d{4})/g;
const MEMBERS_PRESENT =
  /\bnombre (?:de |d['’])(?:membres|conseillers|elus|delegues)[a-z ]{0,25} presents ?: ?(\d{1,3})(?!\d)/g;

/** Check what an act's own words state twice: acts cited of a later day, the number of those present printed otherwise elsewhere. */
export function auditText(act: Act): Issue[] {
  return [...auditCitations(act), ...auditPresent(act)];
}

function auditCitations({ sitting, citations, recitals, body }: Act): Issue[] {
  if (sitting.date === null) return [];
  const texts = { citations, recitals, body };
  const issues: Issue[] = [];
  for (const [property, paragraphs] of Object.entries(texts))
    for (const [index, paragraph] of (paragraphs ?? []).entries()) {
      for (const match of foldInPlace(paragraph).matchAll(CITED)) {
        const date = readDate(match[1]!);
        if (date !== null && date > sitting.date && date < isoDate(2100, 1, 1)!)
          issues.push({
            code: 'cited-later',
            severity: 'warning',
            message: `« ${paragraph.slice(match.index, match.index + match[0].length)} » : postérieur à la séance du ${sitting.date}.`,
            pointer: `/${property}/${index}`,
          });
      }
    }
  // A visa stands both among the citations and in the body.
  return issues.filter(({ message }, index) => issues.findIndex((other) => other.message === message) === index);
}

/** « PRÉSENTS : 20 » in the head, « Nombre de membres présents : 22 » in the form annexed. */
function auditPresent({ attendance, text }: Act): Issue[] {
  const counted = attendance.stated.present ?? attendance.present?.length ?? null;
  if (counted === null) return [];
  const other = [...foldInPlace(text).replace(/\s/g, ' ').matchAll(MEMBERS_PRESENT)]
    .map(([, figures]) => Number(figures))
    .find((count) => count !== counted);
  return other === undefined
    ? []
    : [
        {
          code: 'count-differs',
          severity: 'warning',
          message: `L'acte dit ${counted} présents, puis ${other}.`,
          pointer: '/attendance/stated/present',
        },
      ];
}
