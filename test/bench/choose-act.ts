// Measures which act is chosen for a question: tsx test/bench/choose-act.ts FOLDER_OF_DOCUMENTS QUESTIONS.jsonl
// A question is a line `{"q", "intent", "acts": [number]}`. Absent topics are the same questions put to the other half
// of the corpus: an act chosen there is wrong by construction.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLexicon } from '../../adapters/lexicon/load.js';
import { buildNameDirectory } from '../../src/french/name-directory.js';
import { parseDocument } from '../../src/parse/index.js';
import { buildCouncilDirectory } from '../../src/question/councils.js';
import { buildMender, hear } from '../../src/question/hear.js';
import { topicWords } from '../../src/question/topic-words.js';
import { rules } from '../../src/question/understand.js';
import type { Act } from '../../src/records/index.js';
import { buildActIndex, chooseAct, type FoundAct } from '../../src/search/index.js';

interface Row {
  readonly q: string;
  readonly intent: string;
  readonly acts?: readonly string[];
}

const [folder = '', questions = ''] = process.argv.slice(2);
const read = readdirSync(folder).flatMap((file) =>
  parseDocument({ file, sha256: file, text: readFileSync(join(folder, file), 'utf8'), pageStarts: null, url: null }),
);
/** Two documents may give one number: the index wants an identifier each. */
const acts = read.map((act, index) => ({ ...act, id: `${act.id} ${index}` }));
const lexicon = await loadLexicon();
const rows = readFileSync(questions, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Row)
  .filter(({ acts: gold, intent }) => gold?.length && /^(trouver|montant|contenu|liste)/.test(intent));

function measure(name: string, corpus: readonly Act[], isGold: (act: Act, row: Row) => boolean): void {
  const index = buildActIndex(corpus);
  const numbers = new Map(corpus.map((act) => [act.id, act]));
  const mender = buildMender(rules);
  const counts = { right: 0, 'right among several': 0, none: 0, wrong: 0, 'wrong several': 0 };
  const times: number[] = [];
  const failures: string[] = [];
  for (const row of rows) {
    const heard = hear(
      row.q,
      {
        inCorpus: (word) => index.knows(word),
        directory: buildNameDirectory([]),
        councils: buildCouncilDirectory([]),
        acronyms: new Set(),
        mender,
        isActNumber: () => false,
        sittings: ['2014-01-01'],
        holders: () => ({ maire: [], president: [] }),
        findTerms: () => [],
      },
      '2026-11-23',
    );
    const words = topicWords(heard).join(' ');
    const started = performance.now();
    const found: FoundAct[] = index.find(words, { lexicon });
    times.push(performance.now() - started);
    const choice = chooseAct(found);
    const chosen = choice.kind === 'one' ? [choice.id] : choice.kind === 'several' ? choice.ids : [];
    const isRight = chosen.some((id) => isGold(numbers.get(id)!, row));
    const outcome =
      chosen.length === 0
        ? 'none'
        : chosen.length === 1
          ? isRight
            ? 'right'
            : 'wrong'
          : isRight
            ? 'right among several'
            : 'wrong several';
    counts[outcome]++;
    const best = found[0];
    if (outcome !== 'right')
      failures.push(
        `${outcome} | ${row.q} | ${words} | ${chosen.join(' ')} | share ${best?.share.toFixed(2) ?? '-'} title ${best?.titleShare.toFixed(2) ?? '-'} missing ${best?.missing.join(' ') ?? ''}`,
      );
  }
  times.sort((a, b) => a - b);
  console.log(name, JSON.stringify(counts), `p50 ${times[Math.floor(times.length / 2)]!.toFixed(2)} ms`);
  if (process.argv.includes('--failures')) console.log(failures.join('\n'));
}

measure(`${acts.length} acts, topics present`, acts, (act, { acts: gold }) => gold!.includes(act.number ?? ''));
const goldNumbers = new Set(rows.flatMap(({ acts: gold }) => gold!));
measure(
  'topics absent',
  acts.filter(({ number }) => !goldNumbers.has(number ?? '')),
  () => false,
);
