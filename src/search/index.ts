export { buildActIndex, loadActIndex, type ActIndex, type FindOptions, type FoundAct } from './acts.js';
export { chooseAct, isNear, type Choice } from './choose.js';
export { speaksOf } from './speaks-of.js';
export { findFact, type FactFinding } from './facts.js';
export { findSums } from './find-sum.js';
export { sumsOf, type Sum } from './sums.js';
export { createLexicon, LexiconFile, LocalLexicon, type Lexicon, type LexiconEntries, type Phrase } from './lexicon.js';
export { buildPassageIndex, rankPassages, type Passage, type PassageIndex, type RankedPassage } from './passages.js';
