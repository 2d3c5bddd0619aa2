import { describe, expect, it, test } from 'vitest';
import { informalAppeal } from '../../src/law/informal-appeal.js';

const PUBLISHED = '2023-07-25';

describe('an informal appeal interrupts the delay, which starts again', () => {
  it.each<[string | null, string | null, string, string, string]>([
    ['2023-09-20', null, 'silence', '2024-01-22', 'left without reply: 21 January is a Sunday'],
    ['2023-09-26', null, 'silence', '2024-01-29', 'sent on the last day'],
    ['2023-08-10', '2023-09-05', 'refusal', '2023-11-06', 'refused in time: two months from the refusal'],
    ['2023-08-10', '2023-10-10', 'refusal', '2023-12-11', 'refused on the day the silence would'],
    ['2023-08-10', '2023-11-02', 'refusal-after-silence', '2024-01-03', 'refused late, while the delay runs'],
    ['2023-08-10', '2024-02-01', 'too-late-refusal', '2023-12-11', 'refused once the delay is over'],
    [null, '2023-10-05', 'refusal', '2023-12-06', 'only the refusal is known'],
  ])('made %s, refused %s: %s, last day %s (%s)', (madeOn, refusedOn, runsFrom, lastDay) => {
    expect(informalAppeal({ publishedOn: PUBLISHED, madeOn, refusedOn })).toMatchObject({ runsFrom, lastDay });
  });
});

test('made the day after the last day, it changes nothing', () => {
  expect(informalAppeal({ publishedOn: PUBLISHED, madeOn: '2023-09-27', refusedOn: null })).toEqual({
    firstDeadline: '2023-09-26',
    isInTime: false,
    silentRefusalOn: '2023-11-27',
    runsFrom: 'silence',
    lastDay: null,
  });
});

test('without the publication, whether it is in time cannot be told', () => {
  expect(informalAppeal({ publishedOn: null, madeOn: '2023-09-20', refusedOn: null })).toMatchObject({
    firstDeadline: null,
    isInTime: null,
    lastDay: '2024-01-22',
  });
});

test('nothing is known: nothing is worked out', () => {
  expect(informalAppeal({ publishedOn: PUBLISHED, madeOn: null, refusedOn: null })).toBeNull();
});
