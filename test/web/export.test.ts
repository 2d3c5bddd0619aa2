import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { createGreffier } from '../../src/ask.js';
import { createCorpus } from '../../src/corpus/index.js';
import { Act } from '../../src/records/index.js';
import { parseDocument } from '../../src/parse/index.js';
import { makeTruths } from '../generator/act.js';
import { asDocument, metropolitan } from '../generator/layouts.js';
import { Problem } from '../../adapters/web/responses.js';
import { demo } from '../demo/demo.js';
import { serve } from './serving.js';

const truths = makeTruths(130, 6);
const acts = truths.flatMap((truth) => parseDocument(asDocument(metropolitan(truth), `${truth.number}.txt`)));
const hostile: Act = { ...acts[0]!, id: 'hostile', number: '=1+1', subject: '=HYPERLINK("http://x";"voir")', theme: '@SUM(A1)', assembly: '-2+3', rapporteur: { name: '+33 6', civility: null, role: null } }; // prettier-ignore
const { get } = serve({ greffier: createGreffier(createCorpus([...acts, hostile])) });

const numbersOf = async (path: string): Promise<(string | null)[]> => {
  const text = await (await get(`/api/export/jsonl${path}`)).text();
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => Act.parse(JSON.parse(line)).number);
};

describe('GET /api/export', () => {
  test.each([
    ['scdl.csv', 'text/csv; charset=utf-8', 'deliberations-scdl.csv'],
    ['csv', 'text/csv; charset=utf-8', 'actes.csv'],
    ['json', 'application/json; charset=utf-8', 'actes.json'],
    ['jsonl', 'application/x-ndjson; charset=utf-8', 'actes.jsonl'],
  ])('%s is saved as a file of its kind', async (name, type, file) => {
    const { status, headers } = await get(`/api/export/${name}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain(type);
    expect(headers.get('content-disposition')).toContain(file);
  });

  test('json and jsonl give the acts whole', async () => {
    const all = (await (await get('/api/export/json')).json()) as unknown[];
    expect(all).toHaveLength(acts.length + 1);
    expect(Act.parse(all[0])).toEqual(all[0]);
    expect(await numbersOf('')).toHaveLength(all.length);
  });

  test('no act gives an empty list', async () => {
    expect(await (await get('/api/export/json?from=2999-01-01')).json()).toEqual([]);
  });

  const [{ number, date, theme, rapporteur }] = truths as [(typeof truths)[0]];
  const rejected = acts.filter(({ vote }) => vote?.outcome === 'rejected').map((act) => act.number);
  test.each<[string, (string | null)[]]>([
    [`?number=${encodeURIComponent(number.toLowerCase())}`, [number]],
    [`?id=${acts[1]!.id}&id=${acts[2]!.id}`, [acts[1]!.number, acts[2]!.number]],
    [`?id=${acts[1]!.id}&number=${acts[2]!.number!}`, [acts[1]!.number, acts[2]!.number]],
    ['?outcome=rejected', rejected],
  ])('%s selects', async (query, expected) => {
    expect(new Set(await numbersOf(query))).toEqual(new Set(expected));
  });

  test('period, theme and rapporteur select together', async () => {
    const query = new URLSearchParams({ from: date, to: date, theme: theme.toUpperCase(), rapporteur: rapporteur.split(' ').at(-1)! }); // prettier-ignore
    const expected = acts.filter(
      (act) =>
        act.sitting.date === date &&
        act.theme === theme &&
        act.rapporteur?.name.endsWith(rapporteur.split(' ').at(-1)!),
    );
    expect(await numbersOf(`?${query.toString()}`)).toEqual(expect.arrayContaining(expected.map((act) => act.number)));
    expect(expected.map((act) => act.number)).toContain(number);
  });

  test('a cell that a spreadsheet would take for a formula is a text', async () => {
    const text = await (await get('/api/export/csv?id=hostile')).text();
    expect(text.startsWith('identifiant') || text.startsWith('\ufeffidentifiant')).toBe(true);
    const [row] = parse(text, { columns: true, delimiter: ';', bom: true }) as unknown as Record<string, string>[];
    const cells = Object.values(row!).filter((cell) => /[=+@-]/.test(cell.charAt(1)));
    expect(cells).toEqual(["'=1+1", "'-2+3", "'@SUM(A1)", `'=HYPERLINK("http://x";"voir")`, "'+33 6"]);
    expect(Object.values(row!).filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  });

  test.each([
    ['/api/export/xml', 404],
    ['/api/export/__proto__', 404],
    ['/api/export/csv?from=hier', 400],
    ['/api/export/csv?from=2023-02-30', 400],
    ['/api/export/csv?date=2023', 400],
    ['/api/export/csv?theme[$ne]=x', 400],
    ['/api/export/csv?theme=x&theme=y', 400],
    ['/api/export/csv?outcome=maybe', 400],
  ])('%s is refused with %i', async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(Problem.parse(await response.json()).detail).not.toMatch(/Invalid|Error/);
  });

  test('a client that leaves half-way harms nobody', async () => {
    const leave = new AbortController();
    const response = await get('/api/export/json', { signal: leave.signal });
    await response.body!.getReader().read();
    leave.abort();
    expect((await get('/healthz')).status).toBe(200);
  });
});

describe('the links that answers give to files', () => {
  interface Said {
    readonly conversation: string;
    readonly text: string;
    readonly choices: readonly { readonly question: string }[];
    readonly presentation: { readonly blocks: readonly { readonly kind: string; readonly url?: string }[] };
  }
  const { get: getDemo, ask } = serve({ greffier: demo });
  const say = async (question: string, conversation?: string) =>
    (await (await ask({ question, ...(conversation && { conversation }) })).json()) as Said;
  const linksOf = ({ presentation }: Said) =>
    presentation.blocks.flatMap(({ kind, url }) => (kind === 'link' ? url! : []));
  const piscines = demo.corpus.summaries.filter(({ subject }) => subject?.includes('Piscine')).map(({ id }) => id);

  test.each([
    [
      'en CSV',
      (text: string) =>
        parse(text, { columns: true, delimiter: ';', bom: true }).map(
          (row) => (row as Record<string, string>).identifiant,
        ),
    ],
    [
      'en JSON',
      (text: string) =>
        Act.array()
          .parse(JSON.parse(text))
          .map(({ id }) => id),
    ],
    [
      'en jsonl',
      (text: string) =>
        text
          .trim()
          .split('\n')
          .map((line) => Act.parse(JSON.parse(line)).id),
    ],
  ])('« exporte-les %s » gives the acts of the list before', async (form, idsIn) => {
    const { conversation, text: told } = await say('Quels actes sur la piscine ?');
    const [url, ...others] = linksOf(await say(`exporte-les ${form}`, conversation));
    expect(others).toEqual([]);
    const response = await getDemo(url!);
    expect(response.status).toBe(200);
    const ids = idsIn(await response.text());
    expect(ids).toEqual(expect.arrayContaining(piscines));
    expect(told).toMatch(new RegExp(`^${ids.length} actes sur « piscine »`));
  });

  test('« en SCDL » gives those that were adopted', async () => {
    const [url] = linksOf(await say('exporte en SCDL les actes sur la piscine'));
    const rows = parse(await (await getDemo(url!)).text(), { columns: true }) as unknown as { DELIB_ID: string }[];
    expect(rows.length).toBeGreaterThan(5);
    const adopted = piscines.filter((id) => demo.corpus.summary(id)?.outcome === 'adopted');
    expect(rows.map(({ DELIB_ID }) => DELIB_ID)).toEqual(expect.arrayContaining(adopted));
  });

  test('« exporte-les » after a choice gives the acts offered, not all there are', async () => {
    const offered = await say('la salle du kiosque');
    const [url] = linksOf(await say('exporte-les en jsonl', offered.conversation));
    const text = await (await getDemo(url!)).text();
    const numbers = text.trim().split('\n').map((line) => Act.parse(JSON.parse(line)).number); // prettier-ignore
    expect(numbers.length).toBeGreaterThan(1);
    expect(offered.choices.map(({ question }) => question).sort()).toEqual(numbers.map((number) => `Que dit la délibération ${number} ?`).sort()); // prettier-ignore
  });

  test('« tous les actes » is one file, without conditions', async () => {
    expect(linksOf(await say('exporte tous les actes en CSV'))).toEqual(['/api/export/csv']);
  });
});

describe('a selection too long for one address', () => {
  const long = (size: number) => {
    const { get: getLong, ask } = serve({ greffier: createGreffier(createCorpus(named(size))) });
    return { getLong, ask };
  };
  const named = (size: number) => [
    ...Array.from({ length: size }, (_, rank) => ({ ...acts[0]!, id: `acte-${'x'.repeat(50)}-${rank}`, number: `V2020-${rank}`, subject: `Patinoire ${rank}` })),
    { ...acts[1]!, id: 'autre', subject: 'Théâtre' },
  ]; // prettier-ignore

  describe.each([
    [90, false],
    [700, true],
  ] as const)('%i acts', (size, isTooMuch) => {
    const { getLong, ask } = long(size);
    test(
      isTooMuch ? 'come in the files that fit, and the rest is told' : 'come in several files, all of them',
      async () => {
        const said = (await (await ask({ question: 'exporte en jsonl les actes sur la patinoire' })).json()) as { text: string; presentation: { blocks: { kind: string; url?: string }[] } }; // prettier-ignore
        const urls = said.presentation.blocks.flatMap(({ kind, url }) => (kind === 'link' ? url! : []));
        expect(urls.length).toBeGreaterThan(1);
        const ids = new Set<string>();
        for (const url of urls.filter((one) => one.includes('?'))) {
          expect(url.length).toBeLessThan(3000);
          const text = await (await getLong(url)).text();
          for (const line of text.trim().split('\n')) ids.add(Act.parse(JSON.parse(line)).id);
        }
        expect(ids).not.toContain('autre');
        if (isTooMuch)
          expect(said.text).toContain(`${size - ids.size} actes de plus ne tiennent pas dans ces fichiers`);
        else expect(ids.size).toBe(size);
      },
    );
  });
});

describe('open data of a council that gave its SIRET', () => {
  const siret = '20000000800009';
  const ours = { ...acts[0]!, collectivity: { ...acts[0]!.collectivity, siren: '200000008' } };
  const { get: getOurs } = serve({
    greffier: createGreffier(createCorpus([ours])),
    settings: () => ({ SIRET: siret }),
  });
  test('has it in its rows', async () => {
    const [row] = parse(await (await getOurs('/api/export/scdl.csv')).text(), { columns: true });
    expect(row).toMatchObject({ COLL_SIRET: siret, DELIB_ID: ours.number });
  });
});
