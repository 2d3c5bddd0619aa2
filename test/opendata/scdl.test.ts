import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../adapters/documents/extract.js';
import { LIMITS } from '../../adapters/documents/limits.js';
import { exported } from '../../adapters/opendata/export.js';
import { createCorpus } from '../../src/corpus/index.js';
import { actsOfRecords } from '../../src/opendata/from-scdl.js';
import { withoutDoubles } from '../../src/opendata/doubles.js';
import { matiereOf } from '../../src/opendata/matieres.js';
import { checkRow } from '../../src/opendata/scdl-check.js';
import { EMPTY_ROW, SCDL_COLUMNS, type ScdlRow } from '../../src/opendata/scdl.js';
import { rowOfText, textOfRecord } from '../../src/opendata/table-record.js';
import { lostBy, rowOfAct, type ScdlTerms } from '../../src/opendata/to-scdl.js';
import { Act } from '../../src/records/index.js';
import { parseDocument } from '../../src/parse/index.js';
import { makeTruths } from '../generator/act.js';
import { asDocument, metropolitan, municipal } from '../generator/layouts.js';
import { FIELDS, violations } from './scdl-schema.js';

const SIRET = '20000000800009';
const TERMS: ScdlTerms = { siret: SIRET, name: 'Ville de Valdoré' };

const acts: readonly Act[] = makeTruths(30, 8).flatMap((truth, rank) =>
  parseDocument(asDocument((rank % 2 ? municipal : metropolitan)(truth), `${truth.number}.txt`)),
);
const withMatiere = acts.map((act): Act => ({
  ...act,
  collectivity: { ...act.collectivity, siren: null },
  matiere: { code: '8.8', name: 'Environnement' },
}));

const csvOf = (of: Iterable<Act>, terms: ScdlTerms = TERMS): string => [...exported('scdl', of, terms)].join('');
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true });
const imported = async (csv: string): Promise<Act[]> => {
  const { document, records } = await extractDocument({ file: 'scdl.csv', bytes: Buffer.from(csv) }, LIMITS);
  return actsOfRecords(document, records!);
};
const inOrder = (of: readonly Act[]): Act[] => {
  const corpus = createCorpus(of);
  return corpus.summaries.map(({ id }) => corpus.act(id)!);
};

describe('an export', () => {
  it('has the columns of the model, in its order', () => {
    expect(SCDL_COLUMNS).toEqual(FIELDS.map(({ name }) => name));
    expect(csvOf([])).toBe(`${SCDL_COLUMNS.join(',')}\r\n`);
  });

  it('of acts that state everything keeps every constraint and check of the schema', () => {
    const rows = rowsOf(csvOf(withMatiere));
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.flatMap(violations)).toEqual([]);
    expect(rows.some(({ VOTE_POUR }) => VOTE_POUR !== '')).toBe(true);
  });

  it('of acts that lack something leaves it empty, and breaks the schema nowhere else', () => {
    const broken = new Set(rowsOf(csvOf(acts, {})).flatMap(violations));
    expect([...broken].sort()).toEqual([
      'COLL_SIRET required',
      'DELIB_MATIERE_CODE required',
      'DELIB_MATIERE_NOM nomenclature-actes-value',
      'DELIB_MATIERE_NOM required',
    ]);
  });

  it('gives a SIRET only to the acts of its SIREN', () => {
    const [act] = acts.filter(({ collectivity }) => collectivity.siren !== null);
    expect(rowOfAct(act!, TERMS)).toMatchObject({ COLL_SIRET: '' });
  });

  it.each([
    ['rejected', { vote: { outcome: 'rejected' } }],
    ['postponed', { vote: { outcome: 'postponed' } }],
    ['not-a-deliberation', { kind: 'decision' }],
  ])('leaves out what is no adopted deliberation: %s', (reason, change) => {
    expect(rowOfAct({ ...acts[0]!, ...change } as Act)).toBe(reason);
  });

  it('names what the act states and the model has no column for', () => {
    const adopted = acts.find(({ vote }) => vote?.for != null)!;
    expect(lostBy(adopted)).toEqual(
      expect.arrayContaining(['attendance.present', 'rapporteur', 'body', 'operativePart']),
    );
    expect(lostBy(adopted)).not.toContain('subject');
  });

  it.each([
    ['7.5', '7.5', 'finances locales/subventions'],
    ['7.10.3', '7.10', 'finances locales/divers'],
    ['8-8', '8.8', 'domaines de compétences par thèmes/environnement'],
  ])('writes the matière %s at the second level of the nomenclature', (code, expected, name) => {
    expect(matiereOf(code)).toEqual({ code: expected, name });
  });

  it.each(['10.1', '7.11', '0.1', '8', 'culture'])('knows no matière %s', (code) => {
    expect(matiereOf(code)).toBeNull();
  });
});

describe('export, import, export', () => {
  it.each([
    ['acts that state everything', withMatiere],
    ['acts that lack something', acts],
  ])('gives the same file, byte for byte: %s', async (_, of) => {
    const once = csvOf(inOrder(of));
    expect(csvOf(inOrder(await imported(once)))).toBe(once);
  });

  it('gives the same file for any cells', () => {
    const cell = fc.oneof(fc.constant(''), fc.string({ maxLength: 12 }), fc.constantFrom('a\nb', ' x', '"', "\n  DELIB_ID : 3\n", '\r\n', 'é;,', '  ')); // prettier-ignore
    const row = fc.tuple(...SCDL_COLUMNS.map(() => cell)).map((cells) => Object.fromEntries(SCDL_COLUMNS.map((column, index) => [column, cells[index]!])) as ScdlRow); // prettier-ignore
    fc.assert(
      fc.property(row, (cells) => {
        const filled = Object.entries(cells).filter(([, value]) => value !== '');
        expect(rowOfText(textOfRecord({ line: 2, cells: filled }).text)).toEqual(cells);
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});

describe('an import', () => {
  const valid: ScdlRow = {
    ...EMPTY_ROW,
    COLL_NOM: 'Ville de Valdoré',
    COLL_SIRET: SIRET,
    DELIB_ID: '2022-14',
    DELIB_DATE: '2022-03-24',
    DELIB_MATIERE_CODE: '8.4',
    DELIB_MATIERE_NOM: 'domaines de compétences par thèmes/aménagement du territoire',
    DELIB_OBJET: 'Réfection de\nla halle',
    PREF_ID: 'PREF099',
    PREF_DATE: '2022-04-01',
    VOTE_EFFECTIF: '29',
    VOTE_REEL: '27',
    VOTE_POUR: '24',
    VOTE_CONTRE: '2',
    VOTE_ABSTENTION: '1',
    DELIB_URL: 'https://www.valdore.example/2022-14.pdf',
  };
  const file = (...rows: readonly Partial<ScdlRow>[]): string =>
    [SCDL_COLUMNS.join(';'), ...rows.map((row) => SCDL_COLUMNS.map((column) => `"${{ ...valid, ...row }[column]}"`).join(';'))].join('\n'); // prettier-ignore

  it('gives an act that has the shape of any act and says what it lacks', async () => {
    const [act] = await imported(file({}));
    expect(Act.parse(act)).toEqual(act);
    expect(act).toMatchObject({
      id: '2022-14-20220324',
      number: '2022-14',
      collectivity: { name: 'Ville de Valdoré', siren: '200000008', department: '099' },
      sitting: { date: '2022-03-24', membersInOffice: 29 },
      attendance: { present: null, stated: { voters: 27 } },
      matiere: { code: '8.4' },
      subject: 'Réfection de la halle',
      rapporteur: null,
      vote: { for: 24, against: 2, abstentions: 1, outcome: null, unanimous: null },
      legalityReview: { receivedOn: '2022-04-01' },
      document: { url: 'https://www.valdore.example/2022-14.pdf' },
    });
    expect(act!.issues).toEqual([expect.objectContaining({ code: 'open-data', severity: 'info' })]);
  });

  it('says where each fact stands, in the words of the row', async () => {
    const [, act] = await imported(file({}, { DELIB_ID: '2022-15' }));
    const words = (pointer: string): string =>
      act!.text.slice(act!.sources[pointer]!.start, act!.sources[pointer]!.end);
    expect(words('/number')).toBe('DELIB_ID : 2022-15');
    expect(words('/vote/against')).toBe('VOTE_CONTRE : 2');
    expect(words('/subject')).toBe('DELIB_OBJET : Réfection de\n  la halle');
  });

  it('two rows of one deliberation are told, and both are kept', async () => {
    const both = await imported(file({}, {}));
    expect(both.map(({ id }) => id)).toEqual(['2022-14-20220324', '2022-14-20220324-2']);
    expect(both[1]!.issues).toContainEqual(expect.objectContaining({ code: 'scdl-repeated' }));
  });

  const defects: [title: string, row: Partial<ScdlRow>, rule: string, violation: string][] = [
    ['no number', { DELIB_ID: '' }, 'required', 'DELIB_ID required'],
    ['a SIRET of 13 digits', { COLL_SIRET: '2000000080000' }, 'pattern', 'COLL_SIRET pattern'],
    ['a SIRET with a wrong digit', { COLL_SIRET: '20000000800005' }, 'siret', 'COLL_SIRET french-siret-value'],
    ['a date as people write it', { DELIB_DATE: '24/03/2022' }, 'type', 'DELIB_DATE date'],
    ['a day that does not exist', { PREF_DATE: '2022-06-31' }, 'type', 'PREF_DATE date'],
    ['a matière of one level', { DELIB_MATIERE_CODE: '8' }, 'pattern', 'DELIB_MATIERE_CODE pattern'],
    ['a rubric of its own', { DELIB_MATIERE_NOM: 'Urbanisme' }, 'nomenclature', 'DELIB_MATIERE_NOM nomenclature-actes-value'],
    ['years out of order', { BUDGET_ANNEE: '2023/2022', BUDGET_NOM: 'Principal' }, 'period', 'BUDGET_ANNEE year-interval-value'],
    ['a budget without a name', { BUDGET_ANNEE: '2023' }, 'together', 'BUDGET_ANNEE cohesive-columns-value'],
    ['counts without one of them', { VOTE_CONTRE: '', VOTE_REEL: '25' }, 'together', 'VOTE_EFFECTIF cohesive-columns-value'],
    ['a count that is no number', { VOTE_POUR: 'unanimité' }, 'type', 'VOTE_POUR integer'],
    ['a receipt before the sitting', { PREF_DATE: '2022-03-01' }, 'order', 'PREF_DATE >= DELIB_DATE'],
    ['more voters than members', { VOTE_EFFECTIF: '20' }, 'order', 'VOTE_EFFECTIF >= VOTE_REEL'],
    ['more in favour than voters', { VOTE_REEL: '23' }, 'order', 'VOTE_REEL >= VOTE_POUR'],
    ['votes that do not add up', { VOTE_REEL: '28' }, 'sum', 'VOTE_REEL sum-columns-value'],
    ['an address that is none', { DELIB_URL: 'voir le site' }, 'type', 'DELIB_URL uri'],
  ]; // prettier-ignore
  it.each(defects)('%s is an issue of the act, as the schema says', async (_, row, rule, violation) => {
    const whole = { ...valid, ...row };
    expect(violations(whole)).toContain(violation);
    expect(checkRow(whole).map((fault) => fault.rule)).toContain(rule);
    const [act] = await imported(file(row));
    expect(act!.issues).toContainEqual(
      expect.objectContaining({ code: `scdl-${rule}`, message: expect.stringMatching(/^Ligne 2 : [A-Z_]+/) as string }),
    );
  });

  it('a row without any fault has none', () => {
    expect(violations(valid)).toEqual([]);
    expect(checkRow(valid)).toEqual([]);
  });

  it('breaks where the schema breaks, and nowhere else', () => {
    const cells: Readonly<Record<string, readonly string[]>> = {
      COLL_SIRET: ['', SIRET, '1'],
      DELIB_DATE: ['', '2022-03-24', '2022-13-01'],
      DELIB_MATIERE_NOM: ['', 'urbanisme/documents', 'Culture'],
      BUDGET_ANNEE: ['', '2022', '2022/2023', '22'],
      BUDGET_NOM: ['', 'Principal'],
      PREF_DATE: ['', '2022-04-01', '2021-01-01'],
      VOTE_EFFECTIF: ['', '29', '3'],
      VOTE_REEL: ['', '27', '30'],
      VOTE_POUR: ['24', '', 'x'],
      DELIB_URL: ['', 'https://a.example/x', 'non'],
    };
    const row = fc.record(Object.fromEntries(Object.entries(cells).map(([column, values]) => [column, fc.constantFrom(...values)]))); // prettier-ignore
    fc.assert(
      fc.property(row, (changes) => {
        const whole: ScdlRow = { ...valid, ...changes };
        const ours = checkRow(whole).map(({ column }) => column);
        expect(ours.length > 0).toBe(violations(whole).length > 0);
      }),
      { numRuns: 500, seed: 2 },
    );
  });
});

it('an act and the row about it count once, unless they are of two councils', async () => {
  const { number, sitting, collectivity } = acts[0]!;
  const row = (name: string): string => `COLL_NOM,DELIB_ID,DELIB_DATE\n"${name}","${number!}","${sitting.date!}"\n`;
  const [same] = await imported(row(collectivity.name!));
  const [other] = await imported(row('Une autre commune'));
  expect(withoutDoubles([same!, acts[0]!, other!])).toEqual([acts[0], other]);
});
