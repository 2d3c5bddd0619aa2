import type { Act, Issue } from '../../records/index.js';

/** Report, on the acts of one document, a number printed twice and a number missing from their run. */
export function auditDocument(acts: readonly Act[]): Act[] {
  const counts = new Map<string, number>();
  for (const { number } of acts) if (number !== null) counts.set(number, (counts.get(number) ?? 0) + 1);
  return acts.map((act, index) => {
    const issues: Issue[] = [];
    if (act.number !== null && counts.get(act.number)! > 1)
      issues.push(
        issue('number-repeated', `Le document porte ${counts.get(act.number)!} fois le numéro ${act.number}.`),
      );
    const missing = missingAfter(act, acts[index + 1]);
    if (missing !== null) issues.push(issue('number-missing', `Le numéro ${missing} manque après ${act.number!}.`));
    return issues.length > 0 ? { ...act, issues: [...act.issues, ...issues] } : act;
  });
}

function issue(code: string, message: string): Issue {
  return { code, severity: 'warning', message, pointer: '/number' };
}

const LAST_RANK = /^(.*?)(\d{1,4})((?:[-/]\d{4})?)$/;

/** « 01/01-2020 », « 01/03-2020 »: the number between two that follow each other in a document. */
function missingAfter(act: Act, next: Act | undefined): string | null {
  const [here, there] = [LAST_RANK.exec(act.number ?? ''), LAST_RANK.exec(next?.number ?? '')];
  if (!here || !there || here[1] !== there[1] || here[3] !== there[3]) return null;
  const gap = Number(there[2]) - Number(here[2]);
  if (gap !== 2) return null;
  return `${here[1]!}${String(Number(here[2]) + 1).padStart(here[2]!.length, '0')}${here[3]!}`;
}
