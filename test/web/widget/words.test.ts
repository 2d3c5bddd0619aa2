import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/answer/model.js';
import { spoken } from '../../../adapters/web/widget/announce.js';
import { frenchTexts, readSettings } from '../../../adapters/web/widget/texts.js';

describe('what a host page sets', () => {
  test('nothing: French texts, questions for any corpus', () => {
    const { texts, questions } = readSettings(null);
    expect(texts).toEqual(frenchTexts);
    expect(questions.length).toBeGreaterThan(0);
  });

  test('a text and the questions', () => {
    const { texts, questions } = readSettings('{"title":"Vos élus","questions":["Qui était absent ?"]}');
    expect(texts.title).toBe('Vos élus');
    expect(texts.send).toBe(frenchTexts.send);
    expect(questions).toEqual(['Qui était absent ?']);
  });

  test.each(['', '[]', '12', 'null', '{"title":', '{"title":12,"questions":[3],"constructor":"x"}'])(
    '%s counts as not set',
    (json) => {
      expect(readSettings(json).texts).toEqual(frenchTexts);
    },
  );
});

describe('an answer said in one breath', () => {
  const say = (...blocks: Block[]) =>
    spoken({ basis: "Écrit dans l'acte", blocks, quotes: [], laws: [], choices: [], suggestions: [] }, frenchTexts);

  test('begins with what it rests on', () => {
    expect(say({ kind: 'sentence', text: 'Elle est adoptée.' })).toBe("Écrit dans l'acte. Elle est adoptée.");
  });

  test('stops a long list, and says how much is left', () => {
    const items = Array.from({ length: 20 }, (_, index) => `n°${index}`);
    expect(say({ kind: 'list', items })).toBe(
      "Écrit dans l'acte. n°0 ; n°1 ; n°2 ; n°3 ; n°4 ; n°5 ; Voir les 14 autres.",
    );
  });

  test('names a table and counts its rows; leaves out a drawing, whose figures are in the words', () => {
    expect(
      say(
        { kind: 'table', title: 'Présences', columns: ['Élu', 'Séances'], rows: [['A', '1']] },
        { kind: 'parts', title: 'Vote', parts: [{ label: 'pour', value: 3, tone: 'for' }] },
      ),
    ).toBe("Écrit dans l'acte. Présences, lignes : 1.");
  });

  test('ends with how much there is to read and to press', () => {
    const quote = { place: 'p', line: 1, text: 't', url: '/' };
    const choice = { label: 'a', question: 'a' };
    const whole = { basis: null, blocks: [], quotes: [quote], laws: [], choices: [choice], suggestions: [choice] };
    expect(spoken(whole, frenchTexts)).toBe('Passages cités : 1. Questions proposées : 2.');
  });
});
