import { describe, expect, it, test } from 'vitest';
import { parseDocument } from '../../src/parse/index.js';
import { buildActIndex, chooseAct, loadActIndex } from '../../src/search/index.js';
import { makeTruths } from '../generator/act.js';
import { asDocument, metropolitan, municipal } from '../generator/layouts.js';

const truths = makeTruths(400);
const acts = truths
  .map((truth, rank) => asDocument(rank % 2 === 0 ? metropolitan(truth) : municipal(truth), `${truth.number}.txt`))
  .flatMap(parseDocument);
const index = buildActIndex(acts);

/** Swap two letters of the longest word. */
function misspelt(topic: string): string {
  const longest = topic.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
  return topic.replace(longest, longest.slice(0, 3) + longest[4]! + longest[3]! + longest.slice(5));
}

describe('every topic of 400 acts finds an act of that title', () => {
  const topics = [...new Set(truths.map(({ subject }) => subject.split(' - ')[0]!))];
  const isFound = (topic: string, query: string): boolean => {
    const best = index.find(query)[0];
    return acts.find(({ id }) => id === best?.id)?.subject?.startsWith(topic) ?? false;
  };

  test.each([
    ['as written', (topic: string) => topic],
    ['without accents', (topic: string) => topic.normalize('NFD').replace(/\p{M}/gu, '')],
    ['in capitals', (topic: string) => topic.toUpperCase()],
    ['misspelt', misspelt],
  ])('%s', (_, write) => {
    expect(topics.filter((topic) => !isFound(topic, write(topic)))).toEqual([]);
  });
});

it('chooses none for a topic no act has, several for one that many have', () => {
  expect(chooseAct(index.find('vaccination antirabique des hérissons'))).toEqual({ kind: 'none' });
  expect(chooseAct(index.find('gymnase')).kind).toBe('several');
});

it('tells which words an act holds, and leaves out acts that hold too few or are not accepted', () => {
  const [found] = index.find('gymnase hippopotame');
  expect(found?.matched).toEqual(['gymnase']);
  expect(found?.missing).toEqual(['hippopotame']);
  expect(index.find('gymnase hippopotame', { leastShare: 0.9 })).toEqual([]);
  expect(index.find('gymnase', { filter: (id) => id !== found?.id }).map(({ id }) => id)).not.toContain(found?.id);
});

it('finds the same once saved and loaded', () => {
  const loaded = loadActIndex(JSON.parse(JSON.stringify(index.toJSON())));
  for (const query of ['gymnase des Tanneurs', 'convention', 'piscinne'])
    expect(loaded.find(query).map(({ id, score }) => [id, score])).toEqual(
      index.find(query).map(({ id, score }) => [id, score]),
    );
  expect(loaded.knows('gymnase')).toBe(true);
  expect(loaded.knows('hippopotame')).toBe(false);
});
