import { describe, expect, it, test } from 'vitest';
import { bodyNamed, type Body } from '../../src/law/bodies.js';
import { codeOf, lawOf } from '../../src/law/codes.js';
import { COUNCIL_RULES, ruleFor, type RuleName } from '../../src/law/council-rules.js';

const names = Object.keys(COUNCIL_RULES) as RuleName[];
const BODIES: readonly Body[] = ['commune', 'intercommunal', 'departement', 'region', 'unknown'];

describe.each(names)('%s', (name) => {
  it.each(BODIES)('for %s: sentences and the articles they rest on', (body) => {
    const { statement } = ruleFor(name, body);
    expect(statement.text).toMatch(/^\p{Lu}.+\.$/u);
    expect(statement.text.length).toBeLessThan(560);
    expect(statement.laws.length).toBeGreaterThan(0);
    for (const { label, url } of statement.laws) {
      expect(label).toMatch(/, article [LR]O?\d+(?:-\d+)*$/);
      expect(url).toBe(codeOf(label)!.url);
    }
  });
});

test('a département has its articles, an intercommunal body the communes’ through L5211-1', () => {
  expect(ruleFor('quorum', 'departement').statement.laws[0]).toEqual(lawOf('CGCT, article L3121-14'));
  expect(ruleFor('quorum', 'region').statement.laws[0]).toEqual(lawOf('CGCT, article L4132-13'));
  expect(ruleFor('tie', 'intercommunal').statement.laws.map(({ label }) => label)).toEqual([
    'CGCT, article L2121-20',
    'CGCT, article L2121-21',
    'CGCT, article L5211-1',
  ]);
});

test('where a body is not known, the rule of the communes is not sure', () => {
  expect(ruleFor('proxies', 'unknown')).toMatchObject({ isSure: false });
  expect(ruleFor('secretary', 'departement')).toMatchObject({ isSure: false });
  expect(ruleFor('proxies', 'commune')).toMatchObject({ isSure: true });
});

it.each<[string, Body]>([
  ['conseil municipal', 'commune'],
  ['ville de valdore', 'commune'],
  ['conseil de metropole', 'intercommunal'],
  ['conseil communautaire', 'intercommunal'],
  ['communaute de communes du val', 'intercommunal'],
  ['syndicat intercommunal des eaux', 'intercommunal'],
  ['conseil departemental', 'departement'],
  ['conseil general', 'departement'],
  ['conseil regional', 'region'],
  ['commission permanente du departement', 'departement'],
  ['metropole de lyon', 'unknown'],
  ['syndicat mixte du bassin', 'unknown'],
  ['conseil d administration', 'unknown'],
  ['', 'unknown'],
])('« %s » is of a %s', (words, body) => {
  expect(bodyNamed(words)).toBe(body);
});

test('a citation of no known code is a fault of ours', () => {
  expect(() => lawOf('Code du bon goût, article 1')).toThrow(TypeError);
});
