import { describe, test } from 'vitest';
import { checkRow, titleOf } from '../questions/table.js';
import { ofOne, ofTwo, rowsOfOne, rowsOfTwo } from './hostile-acts.js';

// What the channels' contract rests on: the answers do hold the hostile words.
describe('acts with mark-up in every part are told as they stand', () => {
  test.each(rowsOfOne.map((row) => [titleOf(row), row] as const))('%s', (_, row) => {
    checkRow(ofOne, row);
  });
  test.each(rowsOfTwo.map((row) => [titleOf(row), row] as const))('over two acts: %s', (_, row) => {
    checkRow(ofTwo, row);
  });
});
