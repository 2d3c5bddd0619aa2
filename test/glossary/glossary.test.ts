import { describe, expect, it, test } from 'vitest';
import { shippedGlossary } from '../../adapters/glossary-files.js';
import { createGlossary, readGlossary } from '../../src/glossary/index.js';

const glossary = shippedGlossary();
const QUORUM = { term: 'quorum', definition: 'Nombre de présents.', source: 'CGCT, article L2121-17' };
const file = (...entries: unknown[]): string => JSON.stringify({ source: 'ours', licence: 'MIT', entries }, null, 1);
const found = (text: string, capitals: string[] = []): string[][] =>
  glossary.find(text, new Set(capitals), () => false).map(({ terms }) => [...terms]);

describe('the glossary that ships', () => {
  test('explains more than 170 terms', () => {
    expect(glossary.entries.length).toBeGreaterThan(170);
  });

  it.each(glossary.entries.map((entry) => [entry.term, entry] as const))('%s', (_, entry) => {
    expect(entry.definition.length).toBeLessThan(420);
    expect(entry.definition.match(/[.;] /g)?.length ?? 0).toBeLessThan(5);
    expect(entry.definition).not.toMatch(/ {2}|\betc\b|’/);
    expect(entry.url).toMatch(/^https:\/\/[a-z0-9.-]+(\/|$)/);
    expect(new Set([entry.term, ...entry.names]).size).toBe(entry.names.length + 1);
  });
});

describe('a mistake is named', () => {
  it.each([
    ['a comma forgotten', '{\n "source": "ours"\n "licence": "MIT" }', /^g\.json, line 3: .*JSON/],
    ['no source', file(QUORUM, { ...QUORUM, term: 'visa', source: undefined }), /^g\.json, line 10, entry 2, source: /],
    ['a source that is no article', file({ ...QUORUM, source: 'un ami' }), /^g\.json, line 5, entry 1, source: needs /],
    ['a code nobody knows', file({ ...QUORUM, source: 'Code du bon goût, article 1' }), /entry 1, source: needs /],
    ['no full stop', file({ ...QUORUM, definition: 'Nombre' }), /entry 1, definition: a sentence/],
    ['a misspelt property', file({ ...QUORUM, nmaes: ['x'] }), /entry 1: Unrecognized key: "nmaes"/],
    ['an address that is not https', file({ ...QUORUM, url: 'http://exemple.fr' }), /entry 1, url: /],
    ['no entries', '{"source": "ours", "licence": "MIT"}', /^g\.json: entries: /],
  ])('%s', (_, text, message) => {
    expect(() => readGlossary('g.json', text)).toThrow(message);
    expect(() => readGlossary('g.json', text)).toThrow(expect.objectContaining({ code: 'GLOSSARY_INVALID' }) as Error);
  });

  test('the same term twice', () => {
    const entries = readGlossary('g.json', file(QUORUM, QUORUM));
    expect(() => createGlossary(entries)).toThrow('two entries are headed « quorum »');
  });

  test('an article gives the address of its code', () => {
    expect(readGlossary('g.json', file(QUORUM))).toEqual([
      {
        ...QUORUM,
        names: [],
        url: 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006070633',
        ask: null,
      },
    ]);
  });
});

describe('terms are found in a folded text', () => {
  it.each<[string, string[][]]>([
    ['le quorum', [['quorum']]],
    ['les garanties d emprunts', [["garantie d'emprunt"]]],
    ['une garantie emprunt', [["garantie d'emprunt"]]],
    ['la commission d appel d offres et la dsp', [["commission d'appel d'offres"], ['délégation de service public']]],
    ['un korum ou un quorom', [['quorum']]],
    ['ca veut dire', []],
    ['une zone d amenagement concerte', [["zone d'aménagement concerté"]]],
    ['ap/cp', [['autorisations de programme et crédits de paiement']]],
  ])('%s', (text, terms) => {
    expect(found(text)).toEqual(terms);
  });

  test('one name of several meanings', () => {
    expect(found('que veut dire ca', ['ca'])).toEqual([
      ["communauté d'agglomération", "conseil d'administration", 'compte administratif'],
    ]);
  });
});
