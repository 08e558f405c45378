import { expect, jest, test } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { unzipped } from '../../testing/unzipped.ts';
import { asCsv } from './asCsv.ts';
import { asExcel } from './asExcel.ts';
import { asHtml } from './asHtml.ts';
import { asPdf } from './asPdf.ts';
import { asWord } from './asWord.ts';
import { heading, written, type Paper } from './paper.ts';

const paper: Paper = {
  title: 'Adgang & hjælp <i>i</i> Nordvest',
  language: 'da',
  author: 'Ligebehandlingsorganet',
  day: '2026-04-02',
  blocks: [
    { kind: 'facts', rows: [['Kommune', 'Københavns Kommune']] },
    heading('Sammenfatning'),
    ...written('Første afsnit\nmed en linje til.\n\nAndet afsnit: Łódź, Ελλάδα, Київ.'),
    heading('Love', 3),
    { kind: 'list', items: ['Forvaltningsloven § 7', 'Lov om etnisk ligebehandling § 3'] },
    {
      kind: 'table',
      caption: 'Belæg',
      columns: ['Grund', 'Antal'],
      rows: Array.from({ length: 60 }, (_, index) => [`Grund ${index + 1}`, String(index)]),
    },
    { kind: 'quotation', text: 'Det er vi ikke enige i.', source: 'Biblioteket, 3. marts 2026' },
  ],
};
const sheets = [
  {
    name: 'Mål/tal',
    columns: ['navn', 'værdi'],
    rows: [
      ['=HYPERLINK("x")', -2.5],
      ['"a", b', null],
    ],
  },
];

const textsOf = (archive: Buffer) => new Map([...unzipped(archive)].map(([name, bytes]) => [name, bytes.toString()]));

test.each([
  ['HTML', async () => Buffer.from(asHtml(paper))],
  ['PDF', () => asPdf(paper)],
  ['Word', async () => asWord(paper)],
  ['Excel', async () => asExcel(paper, sheets)],
  ['CSV', async () => Buffer.from(sheets.map(asCsv).join(''))],
])('the same paper gives the same bytes whenever it is made: %s', async (_, make) => {
  const first = await make();
  jest.useFakeTimers({
    now: new Date('2031-05-06T07:08:09Z'),
    doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'],
  });
  const later = await make().finally(() => jest.useRealTimers());
  expect(later.equals(first)).toBe(true);
});

test('a page needs nothing beside it, and what people wrote stays text', () => {
  const page = asHtml(paper);
  expect(page).toContain('<html lang="da">');
  expect(page).toContain('<h1>Adgang &amp; hjælp &lt;i&gt;i&lt;/i&gt; Nordvest</h1>');
  expect(page).toContain('<th scope="col">Antal</th>');
  expect(page).toContain('<th scope="row">Grund 60</th>');
  expect(page).not.toMatch(/<script|<link|src=|url\(|https?:/);
});

test('a PDF is tagged, says its language and title, and carries its fonts', async () => {
  const bytes = await asPdf(paper);
  const raw = bytes.toString('latin1');
  expect(raw).toMatch(/\/Lang \(da\)/);
  expect(raw).toMatch(/\/MarkInfo/);
  expect(raw).toMatch(/\/StructTreeRoot/);
  expect(raw).toMatch(/\/DisplayDocTitle true/);
  expect(raw).toMatch(/pdfuaid:part>1</);
  expect(raw).not.toMatch(/\/BaseFont \/Helvetica/);
  for (const kind of [
    'Document',
    'H1',
    'H2',
    'H3',
    'P',
    'L',
    'LI',
    'LBody',
    'Table',
    'Caption',
    'THead',
    'TBody',
    'TR',
    'TH',
    'TD',
    'BlockQuote',
  ])
    expect(raw).toMatch(new RegExp(`/S /${kind}\\b`));
  expect(raw.match(/\/Scope \/Row/g)).toHaveLength(60);
  expect(raw.match(/\/Scope \/Column/g)).toHaveLength(2);
});

test('a PDF is read in the order it was written, on as many pages as it needs', async () => {
  const read = await getDocumentProxy(new Uint8Array(await asPdf(paper)));
  const { totalPages, text } = await extractText(read, { mergePages: true });
  expect(totalPages).toBeGreaterThan(1);
  const order = [
    'Adgang & hjælp',
    'Sammenfatning',
    'Første afsnit',
    'Łódź, Ελλάδα, Київ',
    'Forvaltningsloven',
    'Belæg',
    'Grund 60',
    'ikke enige',
    'Biblioteket',
  ];
  const places = order.map((it) => text.indexOf(it));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('a reader of the structure finds headings, lists and every cell with its header, in order', async () => {
  const read = await getDocumentProxy(new Uint8Array(await asPdf(paper)));
  expect(await read.getMarkInfo()).toMatchObject({ Marked: true });
  expect((await read.getMetadata()).info).toMatchObject({ Title: paper.title, Author: paper.author, Language: 'da' });
  const roles: string[] = [];
  const walk = (node: { role?: string; children?: readonly object[] }) => {
    if (node.role) roles.push(node.role);
    node.children?.forEach(walk);
  };
  walk(await (await read.getPage(1)).getStructTree());
  expect(roles.filter((role) => /^(H\d|L|Table|BlockQuote)$/.test(role))).toEqual(['H1', 'H2', 'H3', 'L', 'Table']);
  expect(roles.slice(-3)).toEqual(['TR', 'TH', 'TD']);
  const outline = await read.getOutline();
  expect(outline).toMatchObject([{ title: 'Sammenfatning', items: [{ title: 'Love' }] }]);
});

test('a Word document has real headings, lists and table headers, and its language', () => {
  const parts = textsOf(asWord(paper));
  const document = parts.get('word/document.xml') ?? '';
  expect(document).toMatch(/w:pStyle w:val="Heading1"\/><\/w:pPr><w:r><w:t xml:space="preserve">Adgang &amp; hjælp/);
  expect(document).toMatch(/w:pStyle w:val="Heading2"\/>.*Sammenfatning/);
  expect(document).toMatch(/w:pStyle w:val="ListBullet"\/>/);
  expect(document).toMatch(/<w:tblHeader\/><\/w:trPr>.*Antal/);
  expect(document).toContain('Første afsnit</w:t><w:br/>');
  expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="da-DK"/>');
  expect(parts.get('docProps/core.xml')).toContain('2026-04-02T00:00:00Z');
});

test('numbers stay numbers, and text never becomes a formula', () => {
  const csv = sheets.map(asCsv).join('');
  expect(csv).toBe('navn,værdi\r\n"\'=HYPERLINK(""x"")",-2.5\r\n"""a"", b",\r\n');
  for (const text of ['+1', '-1', '@x', ' =1', '\t=1', '|x'])
    expect(asCsv({ name: '', columns: ['a'], rows: [[text]] })).toContain(text.replace(/(?=[=+\-@|])/, "'"));
  // Danish Excel parts a line at semicolons, wherever the commas and the quotation marks are.
  for (const text of ['Adgang;=1+1', 'Adgang; "@x', 'Adgang\n-1', '＝1+1'])
    expect(asCsv({ name: '', columns: ['a'], rows: [['b', text]] })).not.toMatch(/(^|[;\n,])["\s]*[=+\-@|＝]/m);
  const parts = textsOf(asExcel(paper, sheets));
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;x&quot;)</t></is>');
  expect(sheet).toContain('<c r="B2" s="2"><v>-2.5</v></c>');
  expect(sheet).not.toContain('<f>');
  expect(parts.get('xl/workbook.xml')).toContain('name="Mål tal"');
});
