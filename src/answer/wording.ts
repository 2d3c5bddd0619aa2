import { frenchDate } from '../french/calendar.js';
import type { Corpus, CouncilPerson } from '../corpus/index.js';
import type { Act, Person, Vote } from '../records/index.js';

const SPELLED_CIVILITY = { 'M.': 'Monsieur', Mme: 'Madame' } as const;

/** Write a person as a French sentence names them: « Madame Clara GIMENEZ, Vice-Présidente ». */
export function personLabel(person: Person): string {
  const civility = person.civility ? `${SPELLED_CIVILITY[person.civility]} ` : '';
  return `${civility}${person.name}${person.role ? `, ${person.role}` : ''}`;
}

/** Name a person as nobody else is named: « Mme Camille FABRE » where a man bears the name too. */
export function nameApart({ name, civility }: CouncilPerson, { persons }: Pick<Corpus, 'persons'>): string {
  return persons.named(name).length > 1 && civility !== null ? `${civility} ${name}` : name;
}

/** Name an act in a sentence: « la délibération n° M2023-242 », or by its title where it has no number. */
export function actLabel(act: Pick<Act, 'number' | 'subject' | 'kind'>): string {
  const noun = { deliberation: 'la délibération', decision: 'la décision', arrete: "l'arrêté", other: "l'acte" }[
    act.kind
  ];
  if (act.number) return `${noun} n° ${act.number}`;
  return act.subject ? `${noun} « ${act.subject} »` : noun;
}

/** Say in one sentence how the vote ended, or null where the act does not tell. */
export function outcomeSentence(vote: Vote | null): string | null {
  if (!vote?.outcome) return null;
  const how = vote.unanimous ? " à l'unanimité" : '';
  return {
    adopted: `La délibération est adoptée${how}.`,
    rejected: 'La délibération est rejetée.',
    postponed: "L'affaire est reportée.",
    noted: "L'assemblée a pris acte.",
  }[vote.outcome];
}

/** Say between which sittings something is known, in brackets: « (du 4 février 2013 au 25 mars 2013) ». */
export function betweenDates(from: string | null, to: string | null): string {
  if (from === null) return '';
  return from === to || to === null
    ? ` (à la séance du ${frenchDate(from)})`
    : ` (du ${frenchDate(from)} au ${frenchDate(to)})`;
}
