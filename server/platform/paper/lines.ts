import { clean } from './characters.ts';
import { fontOf, runsOf } from './faces.ts';

export interface Type {
  size: number;
  bold?: boolean;
  colour?: string;
}

/** Widths are added up; a word that just fits still does. */
const NEARLY = 0.01;

/** Breaks text into lines as wide as a column, in whatever faces its letters need. */
export class Lines {
  private readonly faces = new Set<string>();
  private readonly widths = new Map<string, number>();

  constructor(private readonly pages: PDFKit.PDFDocument) {}

  face(name: string, size: number) {
    if (!this.faces.has(name)) this.pages.registerFont(name, fontOf(name));
    this.faces.add(name);
    return this.pages.font(name).fontSize(size);
  }

  /** Words come again and again, and to lay one out is what takes the time. */
  widthOf(text: string, { size, bold = false }: Type): number {
    const key = `${size} ${bold} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const width = runsOf(text, bold).reduce(
      (sum, { face, text: part }) => sum + this.face(face, size).widthOfString(part),
      0,
    );
    this.widths.set(key, width);
    return width;
  }

  /** The lines of a text in a column. A word that is wider than the column is broken. */
  of(text: string, type: Type, width: number): string[] {
    return clean(text)
      .split('\n')
      .flatMap((line) => this.wrapped(line.replaceAll(/[ \t]+/g, ' ').trim(), type, width));
  }

  private wrapped(line: string, type: Type, width: number): string[] {
    const lines: string[] = [];
    const blank = this.widthOf(' ', type);
    let current: string[] = [];
    let used = 0;
    for (const word of line.split(' ').flatMap((it) => this.broken(it, type, width))) {
      const needed = this.widthOf(word, type);
      if (current.length > 0 && used + blank + needed > width + NEARLY) {
        lines.push(current.join(' '));
        current = [];
      }
      used = current.length > 0 ? used + blank + needed : needed;
      current.push(word);
    }
    return [...lines, current.join(' ')];
  }

  private broken(word: string, type: Type, width: number): string[] {
    if (this.widthOf(word, type) <= width + NEARLY) return [word];
    const pieces = [''];
    let used = 0;
    for (const character of word) {
      const needed = this.widthOf(character, type);
      if (used + needed > width) pieces.push('');
      used = pieces.at(-1) ? used + needed : needed;
      pieces[pieces.length - 1] += character;
    }
    return pieces;
  }
}
