import { describe, it } from 'vitest';
import { greffier, groups } from './first-act-rows.js';
import { checkRow, titleOf } from './table.js';

describe('one act', () => {
  describe.each(groups)('%s', (_, rows) => {
    for (const row of rows) {
      it(titleOf(row), () => {
        checkRow(greffier, row);
      });
    }
  });
});
