import { expect, test } from 'vitest';
import type { IngestReport } from '../../adapters/ingest/report.js';
import { reportPage } from '../../adapters/ingest/report-page.js';
import { faultsOf } from '../browser/axe.js';
import { useBrowser } from '../browser/tab.js';

const issue: IngestReport['issues'][0] = {
  act: 'V2023-7',
  number: 'V2023-7',
  date: '2023-05-02',
  code: 'vote-sum',
  severity: 'warning',
  message: '47 voix comptées, pour 48 membres présents ou représentés.',
  quote: 'Pour : 47 voix\nContre : 0 voix',
  line: 41,
  page: 2,
  passage: '/actes/V2023-7?passage=10-20#passage',
  path: 'actes/a.pdf',
  original: '../actes/a.pdf#page=2',
};
const report: IngestReport = {
  version: '0.1.0',
  writtenAt: '2023-06-01T10:00:00.000Z',
  documents: { total: 4, read: 4, failed: 1, withoutAct: 1, twins: 0, gone: 0 },
  acts: 201,
  failures: [{ path: 'actes/scan.pdf', code: 'no-text', message: 'numérisation sans texte' }],
  notices: [{ path: 'actes/b.txt', code: 'mixed-encodings', message: 'mélange UTF-8 et Windows-1252' }],
  withoutAct: ['actes/ordre-du-jour.txt'],
  issueKinds: [{ code: 'vote-sum', count: 201, meaning: 'les voix ne font pas le nombre de votants' }],
  issues: [...Array.from({ length: 200 }, () => issue), { ...issue, page: null, quote: null, original: null }],
  persons: { total: 90, doubts: [{ kind: 'spelling', names: ['Jean DUPOND', 'Jean DUPONT'] }] },
  milliseconds: { extract: 10, parse: 2 },
};

const openTab = useBrowser();

test.each(['light', 'dark'] as const)('axe finds no fault in the report, its lists open (%s)', async (colorScheme) => {
  const tab = await openTab({ colorScheme, viewport: { width: 320, height: 600 } });
  await tab.setContent(reportPage(report, 'http://localhost:3000'));
  await tab.locator('summary').first().click();
  expect(await faultsOf(tab)).toEqual([]);
  expect(await tab.evaluate('document.documentElement.scrollWidth <= 320')).toBe(true);
  expect(await tab.locator('details li').count()).toBe(200);
  expect(await tab.locator('details').innerText()).toContain('La suite est dans report.json : 1 de plus.');
  await tab.context().close();
});
