import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/parse/index.js';
import type { Act } from '../../src/records/index.js';
import { asDocument } from '../generator/layouts.js';

/** Fictional documents in the layouts of many councils, and the number, title and vote of each of their acts. */
const FOLDER = new URL('layouts/', import.meta.url);
const EXPECTED = JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8')) as Record<
  string,
  (readonly [string | null, string, string | null])[]
>;

const textOf = (name: string): string => readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8');

function summaryOf({ number, subject, vote }: Act): readonly [string | null, string | null, string | null] {
  if (!vote) return [number, subject, null];
  const counts = [vote.for, vote.against, vote.abstentions].map((count) => count ?? '–').join('/');
  const words = `${vote.outcome ?? 'unknown'}${vote.unanimous === true ? ' unanimously' : ''}`;
  return [number, subject, counts === '–/–/–' ? words : `${words} ${counts}`];
}

describe('the acts of documents in many layouts', () => {
  it.each(Object.keys(EXPECTED))('%s', (name) => {
    const acts = parseDocument(asDocument(textOf(name), `${name}.txt`));
    expect(acts.map(summaryOf)).toEqual(EXPECTED[name]);
  });

  it('every document of the folder is expected', () => {
    const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.txt') ? [file.replace(/\.txt$/, '')] : []));
    expect(names.sort()).toEqual(Object.keys(EXPECTED).sort());
  });
});

describe('the same documents, their line breaks lost', () => {
  it.each([
    'bundle-extracts',
    'extract-commune',
    'minutes-capital-titles',
    'minutes-commission',
    'minutes-numbers',
    'minutes-points',
    'minutes-questions',
    'minutes-roman-ranks',
  ])('%s', (name) => {
    const acts = parseDocument(asDocument(textOf(name).replace(/\s+/g, ' '), `${name}.txt`));
    expect(acts.map(({ subject }) => subject)).toEqual(EXPECTED[name]!.map(([, subject]) => subject));
  });
});

describe('hostile minutes', () => {
  it.each([
    ['ranks without end', '1. Titre\nadopté à l’unanimité\n'.repeat(2_000)],
    ['capitals on one line', 'MISE A DISPOSITION '.repeat(20_000)],
    ['an agenda that never ends', `Ordre du jour\n${'1. Budget primitif\n'.repeat(20_000)}`],
    ['letters', 'a-Vente du moulin Le conseil, 1 pour b-Bail : (arrivé '.repeat(5_000)],
    [
      'columns',
      `LISTE DES DÉLIBÉRATIONS\n${'2024_001\n18/01/2024\n'.repeat(5_000)}Objet\nVente\n${'Approuvée\n'.repeat(5_000)}`,
    ],
    ['given names', `Présents : ${'Anne, Paul (arrivé à '.repeat(5_000)}`],
    ['bare titles', 'Travaux de la salle\nLe devis est accepté par tous les élus.\n'.repeat(5_000)],
  ])('%s are read in bounded time', { timeout: 20_000 }, (_title, text) => {
    expect(parseDocument(asDocument(`Procès-verbal du conseil municipal\n${text}`, 'hostile.txt'))).toBeInstanceOf(
      Array,
    );
  });
});
