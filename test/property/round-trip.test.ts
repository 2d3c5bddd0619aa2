import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/parse/index.js';
import { makeTruths, type Truth } from '../generator/act.js';
import { asDocument, metropolitan, municipal } from '../generator/layouts.js';

const RUNS = { numRuns: 150, seed: 20_231_123 };
const truth = fc.integer({ min: 1, max: 1_000_000 }).map((seed) => makeTruths(1, seed)[0]!);

function names(people: readonly { name: string }[] | null | undefined): string[] | null {
  return people?.map(({ name }) => name) ?? null;
}

function told(expected: Truth) {
  return {
    date: expected.date,
    chair: expected.council.chair,
    present: expected.present,
    proxies: expected.proxies,
    subject: expected.subject,
    rapporteur: expected.rapporteur,
    decisions: expected.decisions.length,
    publishedOn: expected.publishedOn,
    receivedOn: expected.receivedOn,
    siren: expected.council.siren,
    cents: expected.euros === null ? [] : [expected.euros * 100],
    expansion: expected.acronym.long,
  };
}

function parsed(text: string, expected: Truth) {
  const acts = parseDocument(asDocument(text, 'acte.txt'));
  expect(acts).toHaveLength(1);
  const act = acts[0]!;
  return {
    act,
    read: {
      date: act.sitting.date,
      chair: act.sitting.chair?.name,
      present: names(act.attendance.present),
      proxies: names(act.attendance.proxies?.map(({ giver }) => giver)),
      subject: act.subject,
      rapporteur: act.rapporteur?.name,
      decisions: act.operativePart.length,
      publishedOn: act.publication.publishedOn,
      receivedOn: act.legalityReview.receivedOn,
      siren: act.collectivity.siren,
      cents: act.amounts.map(({ cents }) => cents),
      expansion: act.acronyms[expected.acronym.short],
    },
  };
}

describe('a fictional act is read back as it was made', () => {
  it('in the layout of the first act, vote and all', () => {
    fc.assert(
      fc.property(truth, (expected) => {
        const { act, read } = parsed(metropolitan(expected), expected);
        expect(read).toEqual(told(expected));
        expect(act.number).toBe(expected.number);
        expect(act.theme).toBe(expected.theme);
        expect(names(act.attendance.absent)).toEqual(expected.absent);
        expect(
          act.attendance.substitutes?.map(({ substitute, for: titular }) => [substitute.name, titular?.name]),
        ).toEqual(expected.substitute ? [[expected.substitute.substitute, expected.substitute.for]] : []);
        expect(act.vote).toMatchObject({
          outcome: expected.vote.outcome,
          for: expected.vote.for,
          against: expected.vote.against,
          abstentions: 0,
          method: 'main levée',
        });
        expect(act.vote?.notVoting).toBe(expected.vote.notVoting.length > 0 ? expected.vote.notVoting.length : null);
        expect(act.issues).toEqual([]);
      }),
      RUNS,
    );
  });

  it('in the municipal layout, commas lost or doubled', () => {
    fc.assert(
      fc.property(truth, (expected) => {
        const { act, read } = parsed(municipal(expected), expected);
        expect(read).toEqual(told(expected));
        expect(act.vote).toMatchObject({ outcome: 'adopted', for: null, against: null, unanimous: null });
      }),
      RUNS,
    );
  });

  it('and every source points at the words of the act', () => {
    fc.assert(
      fc.property(truth, (expected) => {
        const { act } = parsed(metropolitan(expected), expected);
        for (const [pointer, { start, end }] of Object.entries(act.sources)) {
          expect(end, pointer).toBeGreaterThan(start);
          expect(act.text.slice(start, end).trim(), pointer).not.toBe('');
        }
        const words = (pointer: string): string =>
          act.text.slice(act.sources[pointer]!.start, act.sources[pointer]!.end).replace(/\s+/g, ' ');
        expect(words('/vote/for')).toContain(String(expected.vote.for));
        expect(words('/attendance/present/0')).toBe(expected.present[0]);
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});
