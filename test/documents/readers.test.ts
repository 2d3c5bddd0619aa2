import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../adapters/documents/extract.js';
import { LIMITS } from '../../adapters/documents/limits.js';
import { docx, pdf } from './files.js';
import { zip } from './zip-writer.js';

const extract = (file: string, content: string | Buffer) =>
  extractDocument({ file, bytes: Buffer.from(content as string) }, LIMITS);
const textOf = async (file: string, content: string | Buffer): Promise<string> =>
  (await extract(file, content)).document.text;

describe('PDF', () => {
  it('gives the text of each page, parted by page breaks, with where each starts', async () => {
    const { document } = await extract('acte.pdf', await pdf([['Conseil municipal', 'Séance'], ['Page deux']]));
    expect(document.text).toBe('Conseil municipal\nSéance\n\f\nPage deux');
    expect(document.pageStarts).toEqual([0, 27]);
  });

  it('names the pages without text', async () => {
    const { emptyPages, notices } = await extract('acte.pdf', await pdf([['Conseil'], [], ['Fin'], []]));
    expect(emptyPages).toEqual([2, 4]);
    expect(notices).toEqual([{ code: 'pages-without-text', detail: '2, 4' }]);
  });

  it('takes recognised text for the pages without text, and for no other', async () => {
    const bytes = await pdf([['Conseil'], []]);
    const recognised = { 1: 'faux', 2: 'Texte reconnu' };
    const { document, emptyPages, notices } = await extractDocument({ file: 'a.pdf', bytes }, LIMITS, recognised);
    expect(document.text).toBe('Conseil\n\f\nTexte reconnu');
    expect(emptyPages).toEqual([]);
    expect(notices).toEqual([{ code: 'ocr', detail: '1, 2' }]);
  });
});

describe('DOCX', () => {
  it('gives paragraphs, then tables row by row', async () => {
    const bytes = await docx(
      ['Délibération n° 3', 'Le Conseil approuve.'],
      [
        ['Nom', 'Vote'],
        ['Aline MARTIN', 'pour'],
      ],
    );
    expect(await textOf('acte.docx', bytes)).toBe(
      'Délibération n° 3\n\nLe Conseil approuve.\n\nNom\tVote\nAline MARTIN\tpour',
    );
  });
});

describe('HTML', () => {
  const rows: [title: string, html: string, text: string][] = [
    ['blocks become lines', '<p>Vu le  code</p><p>Considérant\nl’avis</p>', 'Vu le code\n\nConsidérant l’avis'],
    ['a break ends a line', 'Présents :<br>Aline MARTIN', 'Présents :\nAline MARTIN'],
    ['inline marks do not cut words', '<p>déli<b>bé</b>ration</p>', 'délibération'],
    [
      'a table is read row by row',
      '<table><tr><th>Pour<th>Contre<tr><td>12<td><p>3</p></table>',
      'Pour\tContre\n12\t3',
    ],
    [
      'a table that lays out the page is no table',
      '<table><tr><td><p>Un</p><p>Deux</p></td></tr></table>',
      'Un\n\nDeux',
    ],
    ['lists keep their marks', '<ul><li>D’approuver<li>D’autoriser</ul>', '- D’approuver\n- D’autoriser'],
    ['a paragraph stands beside the mark of its item', '<ul><li><p>Un</p><p>Deux</p></ul>', '- Un\n\nDeux'],
    ['numbers of a list go on', '<ol start="3"><li>trois<li>quatre</ol>', '3. trois\n4. quatre'],
    ['preformatted lines stay lines', '<pre>Pour : 3\nContre : 0</pre>', 'Pour : 3\nContre : 0'],
    ['entities are letters', '<p>S&eacute;ance &amp; vote&nbsp;: 3</p>', 'Séance & vote\u00a0: 3'],
    ['scripts and styles are not seen', '<p>a<script>b()</script></p><style>c{}</style><noscript>d</noscript>', 'a'],
    ['what is hidden is not seen', '<p hidden>a</p><p style="display: none">b</p><p>c</p>', 'c'],
    ['the title of the window is no text', '<!doctype html><title>Site</title><body>Acte', 'Acte'],
  ];
  it.each(rows)('%s', async (_, html, text) => {
    expect(await textOf('page.html', html)).toBe(text);
  });

  it('is decoded as the page declares', async () => {
    const page = Buffer.from('<meta charset="iso-8859-1"><p>l\x92\xe9lu</p>', 'latin1');
    expect(await textOf('page.html', page)).toBe('l’élu');
  });
});

describe('Markdown', () => {
  const rows: [title: string, markdown: string, text: string][] = [
    ['headings and strong words lose their marks', '## Séance du **3 mai**', 'Séance du 3 mai'],
    ['quoted lines are lines', '> > Le Conseil\n> adopte.', 'Le Conseil\nadopte.'],
    ['escaped marks are letters', 'Taux \\_\\_ et 3 \\* 4', 'Taux __ et 3 * 4'],
    [
      'links keep their words',
      '[la convention](https://exemple.fr/a "t") et ![un plan](p.png)',
      'la convention et un plan',
    ],
    ['lists keep a dash', '* D’approuver\n+ D’autoriser\n- De dire', '- D’approuver\n- D’autoriser\n- De dire'],
    ['a table is read row by row', '| Pour | Contre |\n|:---|---:|\n| 12 | 3 |', 'Pour\tContre\n12\t3'],
    ['rules and fences are left out', 'a\n\n---\n```\nb\n```', 'a\n\nb'],
    ['underscores inside words stay', 'DEL_2023_001 et _souligné_', 'DEL_2023_001 et souligné'],
  ];
  it.each(rows)('%s', async (_, markdown, text) => {
    expect(await textOf('acte.md', markdown)).toBe(text);
  });
});

describe('plain text', () => {
  const words = 'Délibération n° 3\r\nÀ l’unanimité';
  const rows: [title: string, bytes: Buffer][] = [
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${words}`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(words, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${words}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(words.replace('’', '\x92'), 'latin1')],
  ];
  it.each(rows)('%s is decoded', async (_, bytes) => {
    expect(await extract('acte.txt', bytes)).toMatchObject({ document: { text: words }, notices: [] });
  });

  it.each([
    ['https://www.valclair.fr/actes/pv.pdf PROCÈS-VERBAL', 'https://www.valclair.fr/actes/pv.pdf'],
    ['https://www.valclair.fr/actes/pv.pdfPROCÈS-VERBAL', 'https://www.valclair.fr/actes/pv.pdf'],
    ['PROCÈS-VERBAL, voir https://www.valclair.fr/pv.pdf', null],
  ])('the web address that opens %j is where it was published', async (text, url) => {
    expect((await extract('pv.txt', text)).document.url).toBe(url);
  });

  it('mixed encodings are decoded line by line, and said', async () => {
    const mixed = Buffer.concat([Buffer.from('Séance\n'), Buffer.from('Pr\xe9sents\n', 'latin1')]);
    const { document, notices } = await extract('acte.txt', mixed);
    expect(document.text).toBe('Séance\nPrésents\n');
    expect(notices).toEqual([{ code: 'mixed-encodings' }]);
  });
});

describe('SCDL', () => {
  it('gives its rows under their columns, whatever parts the cells', async () => {
    const { records, document, notices } = await extract(
      'deliberations.csv',
      '\ufeffDELIB_ID;DELIB_OBJET;Rang\r\n2022-1;"Objet ; sur\ndeux lignes";1\r\n;;\r\n2022-2;Autre;2;trop\r\n',
    );
    expect(records).toEqual([
      { line: 2, cells: [['DELIB_ID', '2022-1'], ['DELIB_OBJET', 'Objet ; sur\ndeux lignes'], ['Rang', '1']] },
      { line: 5, cells: [['DELIB_ID', '2022-2'], ['DELIB_OBJET', 'Autre'], ['Rang', '2'], ['colonne 4', 'trop']] },
    ]); // prettier-ignore
    expect(document.text).toBe(
      'DELIB_ID : 2022-1\nDELIB_OBJET : Objet ; sur\n  deux lignes\nRang : 1\n\nDELIB_ID : 2022-2\nDELIB_OBJET : Autre\nRang : 2\ncolonne 4 : trop\n',
    );
    expect(notices).toEqual([{ code: 'unknown-columns', detail: 'Rang, colonne 4' }]);
  });
});

describe('the content tells the kind, not the extension', () => {
  const html = '<!doctype html><p>Conseil municipal</p>';
  it.each([
    ['acte.pdf', html, 'Conseil municipal', '.pdf → HTML'],
    ['acte.docx', 'Conseil municipal', 'Conseil municipal', '.docx → text'],
    ['acte.txt', html, 'Conseil municipal', '.txt → HTML'],
    ['acte.doc', html, 'Conseil municipal', '.doc → HTML'],
  ])('%s', async (file, content, text, detail) => {
    const { document, notices } = await extract(file, content);
    expect(document.text).toBe(text);
    expect(notices).toEqual([{ code: 'misnamed', detail }]);
  });

  it('a PDF named .txt, a Word document without extension', async () => {
    expect(await textOf('acte.txt', await pdf([['Un acte']]))).toBe('Un acte');
    expect(await extract('acte', await docx(['Un acte']))).toMatchObject({
      document: { text: 'Un acte' },
      notices: [],
    });
  });
});

describe('what cannot be read says why', () => {
  const rows: [title: string, file: string, content: string | Buffer, code: string][] = [
    ['an empty file', 'a.txt', '', 'empty'],
    ['an old Word file', 'a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'unsupported-format'],
    ['a picture', 'a.pdf', Buffer.from('89504e470d0a1a0a', 'hex'), 'unsupported-format'],
    ['a spreadsheet', 'a.docx', zip([{ name: 'xl/workbook.xml', bytes: Buffer.from('') }]), 'unsupported-format'],
    [
      'an OpenDocument',
      'a.odt',
      zip([{ name: 'META-INF/manifest.xml', bytes: Buffer.from('') }]),
      'unsupported-format',
    ],
    [
      'bytes that mean nothing',
      'a.txt',
      Buffer.from(Array.from({ length: 400 }, (_, index) => index % 32)),
      'unsupported-format',
    ],
    ['a table that is not SCDL', 'a.csv', 'Nom;Vote\nAline;pour\n', 'not-scdl'],
    ['a quote that never closes', 'a.csv', 'DELIB_ID,DELIB_OBJET\n1,"Objet\n', 'damaged'],
    ['an archive inside an archive', 'a.zip', zip([{ name: 'a.txt', bytes: Buffer.from('a') }]), 'nested-archive'],
  ];
  it.each(rows)('%s', async (_, file, content, code) => {
    await expect(extract(file, content)).rejects.toMatchObject({ name: 'DocumentError', code });
  });
});
