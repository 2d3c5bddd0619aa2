import { expect, it } from 'vitest';
import { parseDocument } from '../../src/parse/index.js';
import { asDocument } from '../generator/layouts.js';

it.each([
  [
    'a note about an act',
    '# V2023-12\n\nFrom its published PDF: délibération n° V2023-12 of the Conseil de Métropole, sitting of 11 July 2023.\n',
  ],
  [
    'a letter',
    'Madame, Monsieur,\nVeuillez trouver ci-joint la délibération n° 2023-12 du conseil municipal.\nCordialement.\n',
  ],
])('%s gives no act', (_title, text) => {
  expect(parseDocument(asDocument(text, 'note.md'))).toEqual([]);
});
