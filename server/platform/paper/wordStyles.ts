const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

interface Style {
  name: string;
  paragraph?: string;
  run?: string;
  basedOn?: string;
}

const bold = (half: number) => `<w:b/><w:sz w:val="${half}"/>`;
const spaced = (before: number, after: number) => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const header = (level: number, before: number) =>
  `<w:keepNext/><w:keepLines/>${spaced(before, 80)}<w:outlineLvl w:val="${level}"/>`;

const styles: Readonly<Record<string, Style>> = {
  Heading1: { name: 'heading 1', paragraph: header(0, 0), run: bold(36) },
  Heading2: { name: 'heading 2', paragraph: header(1, 360), run: bold(28) },
  Heading3: { name: 'heading 3', paragraph: header(2, 240), run: bold(24) },
  ListBullet: {
    name: 'List Bullet',
    paragraph: `<w:numPr><w:numId w:val="1"/></w:numPr>${spaced(0, 60)}`,
  },
  Quote: { name: 'Quote', paragraph: `<w:keepNext/>${spaced(120, 40)}<w:ind w:left="454"/>` },
  Source: { name: 'Source', paragraph: `${spaced(0, 160)}<w:ind w:left="454"/>`, run: '<w:color w:val="404040"/>' },
  Caption: { name: 'caption', paragraph: `<w:keepNext/>${spaced(160, 60)}`, run: '<w:b/>' },
  TableText: { name: 'Table Text', paragraph: spaced(40, 40), run: '<w:sz w:val="19"/>' },
  TableHeader: { name: 'Table Header', basedOn: 'TableText', run: '<w:b/>' },
};

/** The styles of a document; readers find headings, lists and quotations by them. */
export function stylesIn(locale: string): string {
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="${locale}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';
  const named = Object.entries(styles).map(
    ([id, { name, basedOn = 'Normal', paragraph, run }]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>${paragraph ? `<w:pPr>${paragraph}</w:pPr>` : ''}${run ? `<w:rPr>${run}</w:rPr>` : ''}</w:style>`,
  );
  const side = (it: string) => `<w:${it} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`;
  const ruled = `<w:style w:type="table" w:styleId="Ruled"><w:name w:val="Ruled"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('')}</w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EEF2F7"/></w:tcPr></w:tblStylePr></w:style>`;
  return `${XML}<w:styles ${W}>${defaults}${normal}${named.join('')}${ruled}</w:styles>`;
}
