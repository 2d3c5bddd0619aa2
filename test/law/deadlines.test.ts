import { describe, expect, it } from 'vitest';
import {
  absoluteMajority,
  appealDeadline,
  clearDays,
  enforceableFrom,
  prefectReferralDeadline,
  quorum,
} from '../../src/law/deadlines.js';

describe('appealDeadline: two clear months from publication', () => {
  it.each([
    ['2023-07-25', '2023-09-26', 'an ordinary working day'],
    ['2021-01-03', '2021-03-04', 'published on a Sunday'],
    ['2007-10-01', '2007-12-03', '2 December is a Sunday'],
    ['2024-11-12', '2025-01-13', 'the end of the week of the next year'],
    ['2024-03-08', '2024-05-10', '8 and 9 May are holidays'],
    ['2023-12-30', '2024-03-01', 'February has no 30th'],
    ['2024-02-29', '2024-04-30', 'a leap day'],
    ['2023-10-31', '2024-01-02', '1 January is a holiday'],
  ])('published %s, last day %s (%s)', (publishedOn, lastDay) => {
    expect(appealDeadline(publishedOn)).toEqual({ lastDay, article: 'CJA, article R421-1' });
  });
});

it('prefectReferralDeadline: received 2023-07-24, last day Monday 2023-09-25', () => {
  expect(prefectReferralDeadline('2023-07-24')).toEqual({
    lastDay: '2023-09-25',
    article: 'CGCT, article L2131-6',
  });
});

describe('clearDays: neither the day of the convocation nor that of the sitting', () => {
  it.each([
    ['2018-06-18', '2018-06-22', 3],
    ['2018-06-16', '2018-06-22', 5],
    ['2023-07-05', '2023-07-11', 5],
    ['2024-03-28', '2024-04-03', 5],
    ['2024-02-28', '2024-03-01', 1],
    ['2024-02-28', '2024-02-28', -1],
  ])('convoked %s, sitting %s: %i', (convokedOn, sittingOn, days) => {
    expect(clearDays(convokedOn, sittingOn)).toBe(days);
  });
});

describe('enforceableFrom: the later of the two dates', () => {
  it.each([
    ['2023-07-25', '2023-07-24', '2023-07-25'],
    ['2014-05-23', '2014-05-26', '2014-05-26'],
    ['2025-10-30', '2025-10-30', '2025-10-30'],
  ])('published %s, received %s: %s', (publishedOn, receivedOn, from) => {
    expect(enforceableFrom(publishedOn, receivedOn)).toEqual({ from, article: 'CGCT, article L2131-1' });
  });
});

describe('quorum: more than half of the members in office', () => {
  it.each([
    [92, 47],
    [61, 31],
    [15, 8],
    [1, 1],
  ])('%i members: %i present', (members, value) => {
    expect(quorum(members)).toEqual({ value, article: 'CGCT, article L2121-17' });
  });
});

describe('absoluteMajority: more than half of the votes cast', () => {
  it.each([
    [82, 42],
    [15, 8],
    [2, 2],
  ])('%i cast: %i votes', (cast, value) => {
    expect(absoluteMajority(cast)).toEqual({ value, article: 'CGCT, article L2121-20' });
  });
});
