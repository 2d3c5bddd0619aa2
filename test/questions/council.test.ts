import { describe, it } from 'vitest';
import { afterOneSitting, greffier, oneSittingRows, rows } from './council-rows.js';
import { checkRow, titleOf } from './table.js';

describe('several acts of a council', () => {
  for (const row of rows) {
    it(titleOf(row), () => {
      checkRow(greffier, row);
    });
  }
});

describe('several acts of one sitting', () => {
  for (const row of oneSittingRows) {
    it(titleOf(row), () => {
      checkRow(afterOneSitting, row);
    });
  }
});
