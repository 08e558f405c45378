import { runsOf } from './faces.ts';
import { Lines, type Type } from './lines.ts';

type Structure = PDFKit.PDFStructureElement;

const MARGIN = { top: 62, bottom: 62, side: 57 };
const LEADING = 1.42;

/** Sets lines on pages of A4. Whatever it prints hangs on an element of the structure tree, or is an artifact. */
export class Press {
  readonly left = MARGIN.side;
  readonly width: number;
  y = MARGIN.top;
  private readonly bottom: number;
  private readonly lines: Lines;

  constructor(private readonly pages: PDFKit.PDFDocument) {
    this.width = pages.page.width - 2 * MARGIN.side;
    this.bottom = pages.page.height - MARGIN.bottom;
    this.lines = new Lines(pages);
  }

  /** How much of the page is left. */
  get room(): number {
    return this.bottom - this.y;
  }

  /** Goes to the next page unless so much is left of this one. */
  keep(height: number): void {
    if (this.room < Math.min(height, this.bottom - MARGIN.top)) this.turn();
  }

  turn(): void {
    this.pages.addPage();
    this.y = MARGIN.top;
  }

  heightOf = ({ size }: Type): number => size * LEADING;

  element(kind: string, under: Structure | null, options: object = {}): Structure {
    const it = this.pages.struct(kind, options);
    if (under) under.add(it);
    else this.pages.addStructure(it);
    return it;
  }

  widthOf = (text: string, type: Type): number => this.lines.widthOf(text, type);

  linesOf = (text: string, type: Type, width: number): string[] => this.lines.of(text, type, width);

  /** Prints lines as content of an element, at a place that may be another column's; the blank keeps words apart. */
  print(element: Structure, kind: string, lines: readonly string[], type: Type, x: number, y: number): void {
    element.add(this.pages.markStructureContent(kind));
    lines.forEach((line, index) => this.line(`${line} `, type, x, y + index * this.heightOf(type)));
    this.pages.endMarkedContent();
  }

  artifact(kind: 'Layout' | 'Pagination', draw: () => void): void {
    this.pages.markContent('Artifact', { type: kind });
    draw();
    this.pages.endMarkedContent();
  }

  /** A text over as many pages as it needs. */
  flow(element: Structure, kind: string, text: string, type: Type, indent = 0): void {
    let lines = this.linesOf(text, type, this.width - indent);
    const height = this.heightOf(type);
    while (lines.length > 0) {
      // One line alone at the foot of a page is hard to read on from.
      this.keep(height * Math.min(2, lines.length));
      const fitting = Math.max(1, Math.floor(this.room / height));
      this.print(element, kind, lines.slice(0, fitting), type, this.left + indent, this.y);
      this.y += height * Math.min(fitting, lines.length);
      lines = lines.slice(fitting);
      if (lines.length > 0) this.turn();
    }
  }

  line(text: string, { size, bold = false, colour = '#000000' }: Type, x: number, y: number): void {
    let at = x;
    for (const { face, text: part } of runsOf(text, bold)) {
      this.lines.face(face, size).fillColor(colour).text(part, at, y, { lineBreak: false });
      at += this.pages.widthOfString(part);
    }
  }

  /** A rule from side to side of the column. */
  rule(x: number, y: number, width: number): void {
    this.pages
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.6)
      .strokeColor('#8a94a6')
      .stroke();
  }

  /** On every page, once all of them are there. */
  footers(text: (page: number, of: number) => string): void {
    const { start, count } = this.pages.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.pages.switchToPage(page);
      this.artifact('Pagination', () => {
        const type = { size: 9, colour: '#404040' };
        const line = text(page + 1, count);
        const x = this.left + this.width - this.widthOf(line, type);
        this.line(line, type, x, this.bottom + 18);
      });
    }
  }
}
