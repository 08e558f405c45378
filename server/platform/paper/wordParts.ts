import { escaped } from './characters.ts';
import type { Paper } from './paper.ts';
import { stylesIn } from './wordStyles.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

const locales = { da: 'da-DK', en: 'en-GB' } as const;
const pageWord = { da: 'Side', en: 'Page' } as const;

/** Everything of a Word document but its text. */
export const partsBeside = (paper: Paper): [string, string][] => [
  ['[Content_Types].xml', contentTypes],
  [
    '_rels/.rels',
    relations([
      ['rId1', `${RELATED}/officeDocument`, 'word/document.xml'],
      ['rId2', CORE, 'docProps/core.xml'],
    ]),
  ],
  ['docProps/core.xml', coreProperties(paper)],
  [
    'word/_rels/document.xml.rels',
    relations([
      ['rId1', `${RELATED}/styles`, 'styles.xml'],
      ['rId2', `${RELATED}/numbering`, 'numbering.xml'],
      ['rId3', `${RELATED}/settings`, 'settings.xml'],
      ['rId4', `${RELATED}/footer`, 'footer1.xml'],
    ]),
  ],
  ['word/styles.xml', stylesIn(locales[paper.language])],
  ['word/numbering.xml', bullets],
  ['word/settings.xml', `${XML}<w:settings ${W}><w:themeFontLang w:val="${locales[paper.language]}"/></w:settings>`],
  ['word/footer1.xml', footer(pageWord[paper.language])],
];

const overrides: readonly (readonly [part: string, type: string])[] = [
  ['/word/document.xml', `${TYPES}.document.main+xml`],
  ['/word/styles.xml', `${TYPES}.styles+xml`],
  ['/word/numbering.xml', `${TYPES}.numbering+xml`],
  ['/word/settings.xml', `${TYPES}.settings+xml`],
  ['/word/footer1.xml', `${TYPES}.footer+xml`],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
];

const contentTypes = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides
  .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  .join('')}</Types>`;

export const relations = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** Title, author, language and day; nothing of whoever made or opened it. */
export function coreProperties({ title, author, language, day }: Omit<Paper, 'blocks'>): string {
  const at = `${day}T00:00:00Z`;
  return `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified><dc:language>${locales[language]}</dc:language></cp:coreProperties>`;
}

const bullets = `${XML}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const footer = (page: string) =>
  `${XML}<w:ftr ${W}><w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:t xml:space="preserve">${page} </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`;
