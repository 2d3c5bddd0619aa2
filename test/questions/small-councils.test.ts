import { describe, it } from 'vitest';
import { councilRows, councils, oneSitting, sittingRows } from './small-councils-rows.js';
import { checkRow, titleOf } from './table.js';

describe.each([
  ['one sitting', oneSitting, sittingRows],
  ['several councils', councils, councilRows],
] as const)('minutes of %s', (_, greffier, rows) => {
  for (const row of rows)
    it(titleOf(row), () => {
      checkRow(greffier, row);
    });
});
