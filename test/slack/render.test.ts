import type { types } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { share } from '../../adapters/slack/picture.js';
import { questionIn } from '../../adapters/slack/receive.js';
import { renderAnswer } from '../../adapters/slack/render.js';
import { wholeAnswer } from '../../adapters/slack/whole-answer.js';
import type { Surface } from '../../adapters/slack/buttons.js';
import { expectCost } from '../cost.js';
import { cite, exchangeOf, texts, type Parts } from './answers.js';
import { droppedFrom } from './drawing.js';
import { breachesOf, linksOf, objectsOf, pressable, textsOf } from './reading.js';
import { greffier, PUBLIC_URL } from './workspace.js';

const { corpus } = greffier;

/** Give an answer its form, which must break no limit and be drawn whole. */
function rendered(parts: Parts, surface: Surface = 'message') {
  const { blocks, text } = renderAnswer(exchangeOf(parts), corpus, { publicUrl: PUBLIC_URL, surface });
  expect(breachesOf(blocks, surface === 'view' ? 'view' : 'message')).toEqual([]);
  expect(droppedFrom(blocks)).toEqual([]);
  return { blocks, text, shown: textsOf(blocks).join('\n'), presses: pressable(blocks).map(({ action }) => action) };
}

/** Turn all the pages of a whole answer, each of which must break no limit. */
function wholly(parts: Parts): string {
  const exchange = exchangeOf(parts);
  const page = (number: number) => wholeAnswer(exchange, corpus, PUBLIC_URL, number).blocks as types.KnownBlock[];
  const [, last = '1'] = / sur (\d+)$/m.exec(textsOf(page(0)).join('\n')) ?? [];
  return Array.from({ length: Number(last) }, (_, number) => {
    const blocks = page(number);
    expect(breachesOf(blocks, 'view')).toEqual([]);
    expect(droppedFrom(blocks)).toEqual([]);
    return textsOf(blocks).join('\n');
  }).join('\n');
}

const sentence = (text: string) => ({ kind: 'sentence' as const, text });

describe('what is long is shortened, said so, and whole behind « Voir la suite »', () => {
  const long: [string, Parts, string[]][] = [
    ['a list', { blocks: [sentence('Voici.'), { kind: 'list', items: texts(500, 60) }] }, ['texte 0', 'texte 499']],
    ['items', { blocks: [{ kind: 'list', items: texts(3, 9000) }] }, ['texte 0', 'texte 2']],
    ['a sentence', { blocks: [sentence(texts(1, 9000)[0]! + ' fin.')] }, ['texte 0', 'fin.']],
    ['sentences', { blocks: texts(200, 50).map(sentence) }, ['texte 0', 'texte 199']],
    [
      'acts',
      { blocks: [{ kind: 'acts', items: texts(300, 80).map((label) => ({ label, url: '/actes/x' })) }] },
      ['texte 0', 'texte 299'],
    ],
    ['a passage', { blocks: [sentence('Voici.')], citations: [cite(0, 8000)] }, ['M2023-242']],
    ['passages', { blocks: [sentence('Voici.')], citations: texts(60, 5).map(() => cite(445, 506)) }, ['ligne']],
    [
      'a table',
      {
        blocks: [
          {
            kind: 'table',
            title: 'Table',
            columns: ['Nom', 'Voix'],
            rows: texts(400, 30).map((name) => [name, '']),
          },
        ],
      },
      ['texte 0', 'texte 399'],
    ],
    [
      'a chart',
      {
        blocks: [
          {
            kind: 'chart',
            title: 'Chart',
            columns: ['Nom', 'Euros'],
            bars: texts(90, 20).map((label, value) => ({ label, value, text: `${value} €` })),
          },
        ],
      },
      ['texte 0', 'texte 89', '89 €'],
    ],
  ];
  test.each(long)('%s', (_, parts, ends) => {
    for (const surface of ['message', 'ephemeral', 'view'] as const) {
      const { presses, shown } = rendered(parts, surface);
      expect(presses).toContain('rest');
      expect(shown).toContain(ends[0]);
    }
    const whole = wholly(parts);
    for (const end of ends) expect(whole).toContain(end);
  });

  test('what is left out of a list is counted', () => {
    const { shown } = rendered({ blocks: [{ kind: 'list', items: texts(16, 9) }] });
    expect(shown).toContain('… et un autre.');
  });

  test('what is short is not', () => {
    const { presses, shown } = rendered({
      blocks: [{ kind: 'list', items: texts(15, 90) }],
      citations: [cite(445, 506)],
    });
    expect(presses).not.toContain('rest');
    expect(shown).not.toContain('…');
  });

  test('nothing of a long passage is lost between two parts', () => {
    const whole = wholly({ blocks: [sentence('Voici.')], citations: [cite(0, 9000)] });
    const words = corpus.act('M2023-242')!.text.slice(0, 9000).split(/\s+/).filter(Boolean);
    const found = whole.split(/\s+/);
    let at = 0;
    for (const word of found) if (word === words[at]) at += 1;
    expect(at).toBe(words.length);
  });

  test('the text that goes with blocks is shortened too', () => {
    const { text } = rendered({ blocks: [{ kind: 'list', items: texts(900, 60) }] });
    expect(text.length).toBeLessThan(4000);
    expect(text).toMatch(/…$/);
  });
});

describe('native forms', () => {
  test('a table is a table in a message, a list elsewhere, and only one to a message', () => {
    const table = {
      kind: 'table' as const,
      title: 'Voix',
      columns: ['Nom', 'Voix'],
      rows: [
        ['Fictif', '12'],
        ['Autre', ''],
      ],
    };
    const { blocks } = rendered({ blocks: [table, table] });
    expect(blocks.filter(({ type }) => type === 'table')).toHaveLength(1);
    expect(rendered({ blocks: [table] }, 'view').shown).toContain('Fictif : Voix 12');
  });

  test('a list is a list, bullets are not characters', () => {
    const { blocks } = rendered({ blocks: [{ kind: 'list', items: ['un', 'deux'] }] });
    expect([...objectsOf(blocks)].some(({ type }) => type === 'rich_text_list')).toBe(true);
  });

  test('a vote is a bar of squares over its figures in words', () => {
    const parts = [
      { label: 'Pour', value: 89, tone: 'for' as const },
      { label: 'Contre', value: 1, tone: 'against' as const },
      { label: 'Abstention', value: 0, tone: 'abstention' as const },
    ];
    const { blocks, shown } = rendered({ blocks: [sentence('Adoptée.'), { kind: 'parts', title: 'Vote', parts }] });
    const squares = [...objectsOf(blocks)].flatMap(({ type, name }) => (type === 'emoji' ? String(name) : []));
    expect(squares.slice(0, 12)).toEqual([...Array<string>(11).fill('large_green_square'), 'large_red_square']);
    for (const figure of ['Pour 89', 'Contre 1', 'Abstention 0']) expect(shown).toContain(figure);
  });

  test.each([
    [[1, 1, 1], 12, [4, 4, 4]],
    [[1000, 1], 12, [11, 1]],
    [[0, 5], 12, [0, 12]],
    [[0, 0], 12, [0, 0]],
    [[7, 5, 3], 12, [6, 4, 2]],
    [Array<number>(13).fill(1), 12, Array<number>(13).fill(1)],
  ])('%j in %i squares: %j', (values, count, squares) => {
    expect(share(values, count)).toEqual(squares);
  });

  test('a chart gives each bar its length and its words', () => {
    const bars = [
      { label: 'A', value: 10, text: '10 €' },
      { label: 'B', value: 5, text: '5 €' },
    ];
    const { shown } = rendered({ blocks: [{ kind: 'chart', title: 'Sommes', columns: ['Nom', 'Somme'], bars }] });
    expect(shown.split('\n').filter((line) => /[█░]/.test(line))).toEqual(['██████████', '█████░░░░░']);
  });

  test('choices too long for a button stand in full beside one', () => {
    const labels = texts(2, 120);
    const { shown, blocks } = rendered({
      blocks: [sentence('Lequel ?')],
      choices: labels.map((label) => ({ label, question: `${label} ?` })),
    });
    for (const label of labels) expect(shown).toContain(label);
    expect(pressable(blocks).filter(({ action }) => action === 'ask')).toHaveLength(2);
  });

  test('thirty choices make two rows', () => {
    const choices = texts(30, 12).map((label) => ({ label, question: label }));
    const { blocks } = rendered({ blocks: [sentence('Lequel ?')], choices });
    expect(pressable(blocks).filter(({ action }) => action === 'ask')).toHaveLength(30);
  });
});

describe('words of an act stay words', () => {
  const hostile = '*gras* _i_ ~x~ `c` <!channel> <@U1> &amp; @here :tada: http://x.example\n> cité\n\u0000\f1. un';

  test('in blocks, exactly', () => {
    const { blocks, shown } = rendered({ blocks: [sentence(hostile), { kind: 'list', items: [hostile] }] });
    expect(shown).toContain('*gras* _i_ ~x~ `c` <!channel> <@U1> &amp; @here :tada: http://x.example\n> cité');
    const kinds = new Set([...objectsOf(blocks)].map(({ type }) => type));
    for (const kind of ['mrkdwn', 'user', 'broadcast', 'markdown']) expect(kinds).not.toContain(kind);
    expect(linksOf(blocks)).toEqual([]);
  });

  test('in the text beside, escaped', () => {
    const { text } = rendered({ blocks: [sentence(hostile)] });
    expect(text).not.toMatch(/[<>]|@here|&(?!amp;|lt;|gt;)/);
    expect(text).toContain('&lt;!channel&gt;');
    expect(text).toContain('&amp;amp;');
  });
});

describe('questions as Slack writes them', () => {
  test.each([
    ['<@UBOT> qui est le rapporteur ?', 'qui est le rapporteur ?'],
    ['<@UBOT|greffier>, qui est le rapporteur ?', ', qui est le rapporteur ?'],
    ['qui a voté &lt; 3 &amp; &gt; 1 ?', 'qui a voté < 3 & > 1 ?'],
    ['dans <#C1|urbanisme> ?', 'dans urbanisme ?'],
    ['voir <https://a.example/x|la page> et <https://b.example>', 'voir la page et https://b.example'],
    ['<!here> <!subteam^S1|@elus> bonjour', '@elus bonjour'],
    ['  deux\n lignes ', 'deux lignes'],
    ['< pas une balise', '< pas une balise'],
  ])('« %s »: « %s »', (text, question) => {
    expect(questionIn(text)).toBe(question);
  });

  test('of a hundred thousand characters is cut in no time', async () => {
    for (const text of ['<'.repeat(100_000), '<a|'.repeat(33_000), `<${'a'.repeat(99_000)}`, ' '.repeat(100_000)]) {
      expect(questionIn(text).length).toBeLessThanOrEqual(2000);
      await expectCost(() => questionIn(text));
    }
  });
});
