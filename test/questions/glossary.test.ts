import { describe, it } from 'vitest';
import { greffier as council } from './council-rows.js';
import { greffier as firstAct } from './first-act-rows.js';
import * as rows from './glossary-rows.js';
import { checkRow, titleOf } from './table.js';

describe('what a term means', () => {
  for (const row of rows.anywhere) {
    it(titleOf(row), () => {
      checkRow(council, row);
      checkRow(firstAct, row);
    });
  }
});

describe('what a term means in the act at hand', () => {
  for (const row of rows.firstAct) {
    it(titleOf(row), () => {
      checkRow(firstAct, row);
    });
  }
});
