import { describe, expect, it } from 'vitest';
import { shippedGlossary } from '../../adapters/glossary-files.js';
import { buildNameDirectory } from '../../src/french/name-directory.js';
import { actResponders, responders } from '../../src/answer/respond.js';
import { buildCouncilDirectory } from '../../src/question/councils.js';
import { buildMender, hear, type Lexis } from '../../src/question/hear.js';
import { rules, understand } from '../../src/question/understand.js';

const lexis: Lexis = {
  inCorpus: () => false,
  directory: buildNameDirectory(['Aline MARTIN', 'Paul DE LA TOUR', 'Nadia BEN-SAÏD', 'Paul VERNIER']),
  councils: buildCouncilDirectory([]),
  acronyms: new Set(['ERN', 'CCAS']),
  mender: buildMender(rules),
  isActNumber: () => false,
  sittings: [],
  holders: () => ({ maire: [{ name: 'Aline MARTIN', from: null, to: null }], president: [] }),
  findTerms: shippedGlossary().find,
};
const heard = (question: string) => hear(question, lexis, '2026-11-23');

describe('every rule is reached by its own examples', () => {
  for (const rule of rules) {
    for (const example of rule.examples) {
      it(`${rule.intent} ← ${example}`, () => {
        expect(understand(heard(example)).rule?.intent).toBe(rule.intent);
      });
    }
    for (const other of rule.unlike ?? []) {
      it(`not ${rule.intent} ← ${other}`, () => {
        expect(understand(heard(other)).rule?.intent).not.toBe(rule.intent);
      });
    }
  }
});

describe('every rule has a responder of its reach', () => {
  it.each(rules.map(({ intent, reach }) => [intent, reach] as const))('%s', (intent, reach) => {
    if (intent === 'passage/where') {
      expect(reach).toBe('act');
      return;
    }
    expect(reach === 'act' ? actResponders : responders).toHaveProperty([intent]);
  });
});
