// Opens a saved corpus in a fresh process, answers one question, prints how long that took from the start of the script.
import { openCorpus } from '../../adapters/storage/saved-corpus.js';
import { createGreffier } from '../../src/ask.js';

const [path = '', question = ''] = process.argv.slice(2);
const started = performance.now();
const { corpus, index } = openCorpus(path);
const opened = performance.now();
const { result } = createGreffier(corpus, { index }).ask(question, { today: '2026-11-23' });
const total = performance.now() - started;
console.log(`${Math.round(total)} ms (file ${Math.round(opened - started)} ms), ${result.status}`);
