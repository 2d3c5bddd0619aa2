import { describe, expect, test } from 'vitest';
import { loadGreffier } from '../../adapters/cli/load-corpus.js';
import { createDesk } from '../../adapters/desk/desk.js';
import type { JournalEntry } from '../../adapters/desk/journal.js';
import { shippedData } from '../../adapters/project.js';

const greffier = await loadGreffier([shippedData]);

function openDesk() {
  const entries: JournalEntry[] = [];
  const clock = { now: 0 };
  const desk = createDesk(greffier, {
    today: () => '2026-11-22',
    journal: { write: (entry) => void entries.push(entry) },
    now: () => clock.now,
  });
  const ask = (question: string, thread = 'one') => desk.ask({ channel: 'slack', thread, question });
  return { desk, entries, clock, ask };
}

describe('a conversation', () => {
  test('goes on in its own thread only', () => {
    const { ask } = openDesk();
    ask("Combien d'absents ?");
    expect(ask('lesquels ?').reply.result.text).toContain('Luc ALBERNHE');
    expect(ask('lesquels ?', 'two').reply.result.text).not.toContain('Luc ALBERNHE');
  });

  test('takes up the earlier questions given with the first', () => {
    const { desk } = openDesk();
    const { reply } = desk.ask({
      channel: 'web',
      thread: 'new',
      question: 'lesquels ?',
      prior: ["Combien d'absents ?"],
    });
    expect(reply.result.text).toContain('Luc ALBERNHE');
  });

  test('is forgotten after half an hour', () => {
    const { ask, clock, desk } = openDesk();
    ask('Combien de voix pour ?');
    expect(desk.knows('slack', 'one')).toBe(true);
    clock.now = 31 * 60_000;
    expect(desk.knows('slack', 'one')).toBe(false);
  });

  test('is forgotten on demand, in words', () => {
    const { ask, desk } = openDesk();
    ask('Combien de voix pour ?');
    expect(ask('oublie').reply.result.text).toContain('oublié');
    expect(desk.knows('slack', 'one')).toBe(false);
  });
});

test('a reply seen beforehand leaves no trace', () => {
  const { ask, desk, entries } = openDesk();
  ask("Combien d'absents ?");
  const preview = (question: string) => desk.preview({ channel: 'slack', thread: 'one', question }).result;
  expect(preview('Combien de voix pour ?').status).toBe('answered');
  expect(preview("Qui était le directeur de l'ERN ?").status).toBe('not-stated');
  expect(ask('lesquels ?').reply.result.text).toContain('Luc ALBERNHE');
  expect(entries).toEqual([]);
});

describe('the journal', () => {
  test('keeps what the act does not state, without identity', () => {
    const { ask, entries } = openDesk();
    ask("Qui était le directeur de l'ERN ? Écrivez à jean.dupont@exemple.fr ou au 06 12 34 56 78, Sylvain Petitjean");
    expect(entries).toEqual([
      {
        kind: 'unanswered',
        day: '2026-11-22',
        channel: 'slack',
        intent: entries[0]!.intent,
        status: 'not-stated',
        question: "Qui était le directeur de l'ERN ? Écrivez à […] ou au […], […]",
      },
    ]);
  });

  test('keeps no question that was answered and not complained of', () => {
    const { desk, ask, entries } = openDesk();
    desk.judge(ask('Qui est le rapporteur ?').id, true);
    expect(entries).toEqual([{ kind: 'useful', day: '2026-11-22', channel: 'slack', intent: 'rapporteur/name' }]);
  });

  test('keeps the question of an answer that did not help, once', () => {
    const { desk, ask, entries } = openDesk();
    const { id } = ask('Qui est le rapporteur ?');
    for (let press = 0; press < 3; press++) expect(desk.judge(id, false)).toBe(true);
    expect(entries).toEqual([
      {
        kind: 'useless',
        day: '2026-11-22',
        channel: 'slack',
        intent: 'rapporteur/name',
        question: 'Qui est le rapporteur ?',
      },
    ]);
  });

  test('takes no opinion on an exchange that nobody had, or that is forgotten', () => {
    const { desk, ask, clock, entries } = openDesk();
    expect(desk.judge('made-up', true)).toBe(false);
    const { id } = ask('Qui est le rapporteur ?');
    clock.now = 31 * 60_000;
    expect(desk.judge(id, true)).toBe(false);
    expect(entries).toEqual([]);
  });
});
