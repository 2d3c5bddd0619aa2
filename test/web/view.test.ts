import { describe, expect, test } from 'vitest';
import { markup } from '../../adapters/web/markup.js';
import { answerOf } from '../../adapters/web/view/answer.js';
import { h } from '../../adapters/web/view/piece.js';
import { seatsOf } from '../../adapters/web/view/seats.js';
import { chatWords } from '../../adapters/web/view/words.js';
import type { Block } from '../../src/answer/model.js';

/** The markup of an answer made of one block, as a page of ours or of another site shows it. */
function shown(block: Block, isGuest = false): string {
  const presentation = { basis: null, blocks: [block], quotes: [], laws: [], choices: [], suggestions: [] };
  const frame = { words: chatWords, at: (url: string) => `https://greffier.example${url}`, isGuest };
  return markup(answerOf({ status: 'answered', presentation, exchange: 'e', conversation: 'c' }, frame)).markup;
}

describe('seats of an assembly', () => {
  test.each([1, 2, 7, 29, 92, 163, 300])(
    '%i of them are all in the half circle, from left to right, none on another',
    (count) => {
      const { seats, radius } = seatsOf(count);
      expect(seats).toHaveLength(count);
      const farthest = Math.max(...seats.map(({ x, y }) => Math.hypot(x - 100, y - 100)));
      expect(farthest).toBeLessThanOrEqual(100 - radius + 1e-9);
      expect(Math.max(...seats.map(({ y }) => y))).toBeLessThanOrEqual(100 + 1e-9);
      const gaps = seats.flatMap((seat, index) =>
        seats.slice(index + 1).map((other) => Math.hypot(seat.x - other.x, seat.y - other.y)),
      );
      expect(Math.min(...gaps, Infinity)).toBeGreaterThan(2 * radius * 0.9);
      if (count > 1) expect(seats[0]!.x).toBeLessThan(seats.at(-1)!.x);
    },
  );
});

describe('the picture of a vote', () => {
  const vote = (pour: number, contre: number): Block => ({
    kind: 'parts',
    title: 'Vote',
    parts: [
      { label: 'pour', value: pour, tone: 'for' },
      { label: 'contre', value: contre, tone: 'against' },
      { label: 'abstention', value: 0, tone: 'abstention' },
    ],
  });

  test('has a seat for each voice, and the same in words; what is nobody is left out', () => {
    const markup = shown(vote(5, 2));
    expect(markup.match(/<circle class="for"/g)).toHaveLength(5);
    expect(markup.match(/<circle class="against"/g)).toHaveLength(2);
    expect(markup).toContain('role="img" aria-label="Vote : pour 5, contre 2"');
    expect(markup).not.toContain('abstention');
  });

  test('becomes a bar where seats would be too small', () => {
    const markup = shown(vote(900, 100));
    expect(markup).not.toContain('<circle');
    expect(markup).toContain('<rect class="against" x="900" width="100" height="1">');
  });

  test('of nobody is not drawn', () => {
    expect(shown(vote(0, 0))).not.toContain('<svg');
  });
});

test('a chart is a table, each value above its bar', () => {
  const bars = [
    { label: 'Eau', value: 400, text: '400 €' },
    { label: 'Voirie', value: 100, text: '100 €' },
    { label: 'Rien', value: 0, text: '0 €' },
  ];
  const markup = shown({ kind: 'chart', title: 'Sommes', columns: ['Thème', 'Somme'], bars });
  expect(markup).toContain('<caption>Sommes</caption>');
  expect(markup).toContain('<th scope="row">Voirie</th><td class="charted">100\u00a0€<svg');
  expect([...markup.matchAll(/<rect class="neutral" width="([\d.]+)"/g)].map(([, width]) => width)).toEqual([
    '100',
    '25',
  ]);
});

test('a table names its columns and its rows', () => {
  const markup = shown({ kind: 'table', title: 'Présences', columns: ['Élu', 'Séances'], rows: [['A. B.', '3']] });
  expect(markup).toContain('<th scope="col">Séances</th>');
  expect(markup).toContain('<tr><th scope="row">A. B.</th><td>3</td></tr>');
});

test('a long list keeps its first items in sight and holds the others', () => {
  const items = Array.from({ length: 30 }, (_, index) => `n°${index}`);
  const markup = shown({ kind: 'list', items });
  expect(markup).toMatch(/<li>n°7<\/li><\/ul><details><summary>Voir les 22 autres<\/summary>.*<li>n°29<\/li>/);
  expect(shown({ kind: 'list', items: items.slice(0, 12) })).not.toContain('<details>');
});

test('a link leads to the service; on another site it says that it opens beside', () => {
  const link: Block = { kind: 'link', label: 'Le fichier', url: '/api/export' };
  expect(shown(link)).toContain('<a href="https://greffier.example/api/export">Le fichier</a>');
  expect(shown(link, true)).toContain(
    'target="_blank" rel="noopener">Le fichier<span class="visually-hidden"> (nouvel onglet)',
  );
});

test('everything put into markup is escaped', () => {
  const hostile = `"><script>alert('&')</script>`;
  expect(markup(h('p', { title: hostile }, hostile)).markup).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</p>',
  );
});
