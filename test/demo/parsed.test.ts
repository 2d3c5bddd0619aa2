import { describe, expect, it } from 'vitest';
import { METROPOLE } from '../../adapters/demo/council.js';
import { nameIn, officeOfChair, type Deliberation } from '../../adapters/demo/deliberation.js';
import { makeDeliberations } from '../../adapters/demo/deliberations.js';
import { documentOf } from '../../adapters/demo/documents.js';
import { FICTION } from '../../adapters/demo/print.js';
import type { Member } from '../../adapters/demo/members.js';
import { parseDocument } from '../../src/parse/index.js';
import type { Act, Person } from '../../src/records/index.js';

const made = makeDeliberations();
const read = made.map((truth) => ({ truth, acts: parseDocument(documentOf(truth)) }));

const PROPOSAL = 'En conséquence, il est proposé au Conseil de Métropole :';

function person(name: string, civility: Person['civility'], role: string | null = null): Person {
  return { name, civility, role };
}

/** The facts of an act as its maker knows them, in the shape of the record. */
function told(act: Deliberation) {
  const { sitting, mandate, roll, ballot, receipt, rapporteur } = act;
  const whole = (member: Member): Person => person(nameIn(act, member), member.civility);
  const named = (members: readonly Member[]): Person[] | null => (members.length > 0 ? members.map(whole) : null);
  const { substitute } = roll;
  const { counts } = ballot;
  return {
    number: act.number,
    date: sitting.date,
    convokedOn: sitting.convokedOn,
    time: '18:00',
    chair: { ...whole(mandate.chair), role: officeOfChair(mandate) },
    secretary: whole(act.secretary),
    membersInOffice: mandate.members.length,
    present: roll.present.map(whole),
    substitutes: substitute ? [{ substitute: person(substitute.name, 'Mme'), for: whole(substitute.for) }] : [],
    proxies: roll.proxies.map(({ giver, holder }) => ({ giver: whole(giver), holder: whole(holder) })),
    absent: roll.absent.map(whole),
    theme: act.theme,
    subject: act.subject,
    rapporteur: { ...whole(rapporteur), role: act.office },
    citations: act.citations.length > 0 ? act.citations : null,
    body: act.body.join(' '),
    decisions: act.decisions,
    outcome: ballot.outcome,
    method: counts === null ? null : ballot.isSecret ? 'scrutin secret' : 'main levée',
    unanimous: counts === null ? null : counts.against === 0,
    counts: counts ?? { for: null, against: null, abstentions: null },
    named: {
      for: null,
      against: named(ballot.against),
      abstentions: named(ballot.abstaining),
      notVoting: named(ballot.apart),
    },
    notVoting: ballot.apart.length > 0 ? ballot.apart.length : null,
    signatory: nameIn(act, mandate.chair),
    publishedOn: receipt.form === 'none' ? null : receipt.publishedOn,
    receivedOn: receipt.form === 'none' ? null : receipt.receivedOn,
    receiptId: receipt.form === 'stamp' ? `${receipt.id}-1-1` : null,
    court: `tribunal administratif de ${METROPOLE.town}`,
    acronym: act.acronym?.long ?? null,
    issues: [],
  };
}

/** The same facts as they were read. */
function heard(act: Act, { acronym }: Deliberation) {
  const { sitting, attendance, vote, legalityReview } = act;
  return {
    number: act.number,
    date: sitting.date,
    convokedOn: sitting.convokedOn,
    time: sitting.time,
    chair: sitting.chair,
    secretary: sitting.secretary,
    membersInOffice: sitting.membersInOffice,
    present: attendance.present,
    substitutes: attendance.substitutes,
    proxies: attendance.proxies,
    absent: attendance.absent,
    theme: act.theme,
    subject: act.subject,
    rapporteur: act.rapporteur,
    citations: act.citations,
    // Where a line ends with its sentence, nothing tells a paragraph from the next.
    body: act.body.filter((paragraph) => paragraph !== PROPOSAL && !paragraph.startsWith('Vu ')).join(' '),
    decisions: act.operativePart.map((decision) => decision.replace(/ ?[;.]$/, '')),
    outcome: vote?.outcome,
    method: vote?.method,
    unanimous: vote?.unanimous,
    counts: vote && { for: vote.for, against: vote.against, abstentions: vote.abstentions },
    named: vote?.named,
    notVoting: vote?.notVoting,
    signatory: act.signature?.signatory?.name,
    publishedOn: act.publication.publishedOn,
    receivedOn: legalityReview.receivedOn,
    receiptId: legalityReview.receiptId,
    court: act.appeal?.court,
    acronym: acronym === null ? null : act.acronyms[acronym.short],
    issues: act.issues,
  };
}

describe('the acts of the demonstration', () => {
  it('are a few hundred, over eight sittings, and the same each time', () => {
    expect(made.length).toBeGreaterThan(250);
    expect(new Set(made.map(({ sitting }) => sitting.date)).size).toBe(8);
    expect(new Set(made.map(({ number }) => number)).size).toBe(made.length);
    expect(makeDeliberations()).toEqual(made);
  });

  it.each(read.map(({ truth, acts }) => [truth.number, truth, acts] as const))(
    '%s is read back as it was made',
    (_, truth, acts) => {
      expect(acts).toHaveLength(1);
      expect(heard(acts[0]!, truth)).toEqual(told(truth));
      const sums = acts[0]!.amounts.map(({ cents, tax }) => ({ cents, tax }));
      for (const sum of truth.sums) expect(sums).toContainEqual(sum);
    },
  );

  it('hold something of every kind', () => {
    const outcomes = new Set(made.map(({ ballot }) => ballot.outcome));
    expect([...outcomes].sort()).toEqual(['adopted', 'noted', 'postponed', 'rejected']);
    expect(made.some(({ ballot }) => ballot.isSecret)).toBe(true);
    for (const names of ['against', 'abstaining', 'apart'] as const)
      expect(made.some(({ ballot }) => ballot[names].length > 0)).toBe(true);
    expect(made.some(({ subject }) => subject.includes('Modification de la délibération'))).toBe(true);
    expect(new Set(made.map(({ receipt }) => receipt.form)).size).toBe(3);
    expect(made.some(({ hasVariants }) => hasVariants)).toBe(true);
  });

  it('say in their own text that they are fictional', () => {
    for (const { acts } of read) expect(acts[0]!.text).toContain(FICTION);
  });
});
