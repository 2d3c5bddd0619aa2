import { stem, surfaceTerms } from '../french/terms.js';
import type { Act } from '../records/index.js';

/** What a party commits to: the sentence, the party as named there, where it stands. */
export interface Commitment {
  readonly party: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const COMMITS =
  /(?:^|[.;:]\s|\s-\s)\s*(?:[-–•]\s*)?((?:[Ll][’']|[Ll]a |[Ll]e |[Ll]es |\p{Lu})[^.;:]{1,110}?)\s+s[’']engage(?:nt|ra|ront)?\s+(?:notamment\s+)?(?:à|également)(?!\p{L})/u;

/** Find every « X s'engage à … » of an act, by bullet or paragraph. */
export function commitmentsOf(act: Act): Commitment[] {
  return act.body.flatMap((text, index): Commitment[] => {
    const source = act.sources[`/body/${index}`];
    const match = COMMITS.exec(text);
    if (!match || !source) return [];
    const party = match[1]!
      .replace(/^(?:[Ll][’']|[Ll]a |[Ll]e |[Ll]es )/, '')
      .replace(/^[-–•]\s*/, '')
      .trim();
    return [{ party, text: text.replace(/^[-–•]\s*/, ''), start: source.start, end: source.end }];
  });
}

/** Words by which the act names a party: « l'organisme de formation Fondespierre » makes « Fondespierre » that party too. */
function aliasesOf(act: Act, party: string): ReadonlySet<string> {
  const names = new Set(surfaceTerms(party).map(stem));
  const text = `${act.subject ?? ''} ${act.body.join(' ')}`;
  const lower = text.toLowerCase();
  const wanted = party.toLowerCase();
  for (let at = lower.indexOf(wanted); at >= 0 && names.size < 40; at = lower.indexOf(wanted, at + 1)) {
    const after = /^\s+((?:\p{Lu}[\p{L}’'-]+\s?){1,4})/u.exec(
      text.slice(at + wanted.length, at + wanted.length + 80),
    )?.[1];
    for (const word of surfaceTerms(after ?? '')) names.add(stem(word));
  }
  return names;
}

/** Tell which parties a folded question names, by the words of their names; a word that several share tells none apart. */
export function partiesNamed(act: Act, commitments: readonly Commitment[], question: string): Commitment[] {
  const asked = new Set(surfaceTerms(question).map(stem));
  const aliases = commitments.map(({ party }) => aliasesOf(act, party));
  return commitments.filter((_, index) =>
    [...aliases[index]!].some((word) => asked.has(word) && aliases.filter((names) => names.has(word)).length === 1),
  );
}
