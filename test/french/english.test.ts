import { describe, expect, it } from 'vitest';
import { fromEnglish, isEnglish } from '../../src/french/english.js';

describe('isEnglish', () => {
  it.each([
    'who voted against?',
    'what was decided about the school?',
    'how many members were absent',
    'is there a decision about water',
  ])('%s', (text) => {
    expect(isEnglish(text)).toBe(true);
  });
  it.each([
    'qui a vote contre ?',
    'le club the green',
    'combien de voix pour',
    'report du vote',
    'the voice',
    'list des actes',
    'la mission locale all inclusive',
  ])('not « %s »', (text) => {
    expect(isEnglish(text)).toBe(false);
  });
});

describe('fromEnglish', () => {
  it.each([
    ['who represents the city at amorce?', 'qui represente la ville a amorce?'],
    ['how many votes in favour', 'combien de voix pour'],
    ['what was decided about the school?', "qu'a decide le conseil sur la ecole?"],
  ])('%s', (text, french) => {
    expect(fromEnglish(text)).toBe(french);
  });
});
