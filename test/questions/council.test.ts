import { describe, it } from 'vitest';
import { greffier, rows } from './council-rows.js';
import { checkRow, titleOf } from './table.js';

describe('several acts of a council', () => {
  for (const row of rows) {
    it(titleOf(row), () => {
      checkRow(greffier, row);
    });
  }
});
