import { expect, it } from 'vitest';
import { figureInText } from '../../src/answer/figure-in-text.js';

it.each<[string, number, string]>([
  ['Lot 1 300 000,00 760 683,10 Lot 2', 76_068_310, '760 683,10'],
  ['pour 47.412 euros', 4_741_200, '47.412'],
  ['pour 47412,00', 4_741_200, '47412,00'],
  ['une somme de 1 200 000', 120_000_000, '1 200 000'],
])('in « %s » finds %i cents', (text, cents, figure) => {
  const found = figureInText({ text }, cents);
  expect(found && text.slice(found.start, found.end)).toBe(figure);
});

it.each<[string, number]>([
  ['pour 147 412 €', 4_741_200],
  ['pour 47 412,50 €', 4_741_200],
  ['pour 474 120', 4_741_200],
])('in « %s » does not find %i cents', (text, cents) => {
  expect(figureInText({ text }, cents)).toBeNull();
});
