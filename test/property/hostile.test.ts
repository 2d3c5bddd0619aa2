import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createGreffier } from '../../src/ask.js';
import { createCorpus } from '../../src/corpus/index.js';
import { parseDocument } from '../../src/parse/index.js';
import { expectCost, expectLinear } from '../cost.js';
import { makeTruths } from '../generator/act.js';
import { asDocument, metropolitan } from '../generator/layouts.js';

const MEGABYTE = 1_000_000;
const act = readFileSync(new URL('../../data/M2023-242.txt', import.meta.url), 'utf8');

/** Texts that tempt a backtracking expression: long runs of what the patterns repeat. */
const RUNS: readonly (readonly [string, string])[] = [
  ['brackets', '('],
  ['broken words', 'A-\n'],
  ['labels', 'Présents :\n'],
  ['names without end', 'Aline MARTIN '],
  ['capitals', 'A'],
  ['figures', '1 234 567 '],
  ['spaces', ' '],
  ['line breaks', '\n'],
  ['acronyms', 'Ecole Régionale (ERN) '],
  ['receipts', 'Accusé de réception – Ministère de l’intérieur '],
  ['articles', 'article L 2121-20, '],
  ['proposals', 'il est proposé au Conseil '],
  ['commitments', 'La Région s’engage à '],
  ['substitutes', 'Aline MARTIN, suppléante de '],
  ['register', 'Extrait du registre des délibérations du Conseil '],
  ['signatures', 'Fait à Montpellier, le '],
];

/** Parse a text as a deliberation does or not; the head makes every section's reader run. */
function parse(text: string) {
  return parseDocument(asDocument(text, 'hostile.txt'));
}

describe('hostile documents', () => {
  it.each(RUNS)('%s: ten times the text costs no more than some ten times the time', async (_, piece) => {
    const text = (size: number): string =>
      `Délibération n° 2020/1\nPrésents :\n${piece.repeat(Math.ceil(size / piece.length))}\nX rapporte :\nLe Conseil adopte.\n`;
    await expectLinear((tenfold) => parse(text(tenfold ? MEGABYTE : MEGABYTE / 10)));
  });

  it('any text parses to acts whose sources stand inside it', () => {
    const words = fc.constantFrom(
      'Délibération',
      'n° 2020/1',
      'Présents :',
      'Absents :',
      'Aline MARTIN,',
      'rapporte :',
      'Le Conseil adopte.',
      '- ',
      '(',
      ')',
      '\n',
      '\f',
      '12 000 €',
      'à',
      'procuration',
      'Pour : 3 voix',
      'Fait à Lyon, le 1/2/20',
      '\u0000',
      '😀',
      'il est proposé au Conseil :',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 60 }), (pieces) => {
        for (const { sources, text } of parse(pieces.join(' '))) {
          for (const { start, end } of Object.values(sources)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 500, seed: 11 },
    );
  });
});

describe('hostile questions', () => {
  const greffier = createGreffier(createCorpus(parse(act)));

  it('any question gets an answer in words, with exact citations', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 300 }),
          fc
            .array(
              fc.constantFrom(
                'qui',
                'combien',
                'vote',
                'contre',
                'est-ce',
                'Clara',
                'GIMENEZ',
                '2023',
                'région',
                '?',
                'n°',
                '<b>',
                "l'",
                'pourquoi',
                'ERN',
                'recours',
              ),
              { maxLength: 12 },
            )
            .map((list) => list.join(' ')),
        ),
        (question) => {
          const { result } = greffier.ask(question, { today: '2026-11-23' });
          expect(result.text.trim()).not.toBe('');
          for (const citation of result.citations) {
            if (citation.text !== null)
              expect(greffier.corpus.act(citation.act)?.text.slice(citation.start, citation.end)).toBe(citation.text);
          }
        },
      ),
      { numRuns: 400, seed: 5 },
    );
  });

  it.each(RUNS)('%s: a question of a million characters is answered at once', async (_, piece) => {
    const question = piece.repeat(Math.ceil(MEGABYTE / piece.length));
    await expectCost(() => greffier.ask(question, { today: '2026-11-23' }));
  });

  const council = createGreffier(
    createCorpus(
      makeTruths(600, 9).flatMap((truth) => parseDocument(asDocument(metropolitan(truth), `${truth.number}.txt`))),
    ),
  );
  it.each([
    'du 1 janvier 2013 au 2 février 2030 ',
    'quel est le montant de 2020 à 2030 ? ',
    'Madame Jean-Pierre MARTIN ',
    'délibération n° 2023/12, ',
    'plus de 1 000 euros et ',
    'delibaration conseeil subventoin ',
    'Combien pour la culture ? Et pour le sport ? ',
  ])('« %s », again and again: no question about six hundred acts keeps the others waiting', async (piece) => {
    const question = piece.repeat(Math.ceil(2000 / piece.length));
    await expectCost(() => council.ask(question, { today: '2026-11-23' }), 150);
  });
});
