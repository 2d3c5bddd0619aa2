import { describe, expect, it } from 'vitest';
import { easterSunday, isDayOff, publicHolidays } from '../../src/law/holidays.js';

describe('easterSunday', () => {
  it.each([
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2014, '2014-04-20'],
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
  ])('%i: %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
});

it('publicHolidays: the eleven days of 2024, Victory day beside Ascension', () => {
  expect(publicHolidays(2024)).toEqual([
    '2024-01-01',
    '2024-04-01',
    '2024-05-01',
    '2024-05-08',
    '2024-05-09',
    '2024-05-20',
    '2024-07-14',
    '2024-08-15',
    '2024-11-01',
    '2024-11-11',
    '2024-12-25',
  ]);
});

describe('isDayOff', () => {
  it.each([
    ['2023-09-23', true, 'a Saturday'],
    ['2023-09-24', true, 'a Sunday'],
    ['2024-05-09', true, 'Ascension'],
    ['2024-05-10', false, 'the Friday after Ascension'],
    ['2024-03-29', false, 'Good Friday, a holiday in Alsace-Moselle alone'],
    ['2024-12-26', false, 'Saint Stephen, a holiday in Alsace-Moselle alone'],
  ])('%s: %s (%s)', (day, off) => {
    expect(isDayOff(day)).toBe(off);
  });
});
