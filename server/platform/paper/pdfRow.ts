import type { Type } from './lines.ts';
import type { Press } from './press.ts';

export interface Printed {
  text: string;
  type: Type;
  kind: string;
  element: PDFKit.PDFStructureElement;
}

interface Columns {
  widths: readonly number[];
  padding: { side: number; block: number };
  ruled?: boolean;
  onNewPage?: () => void;
}

/** A row that is longer than this goes on where its columns were, on the next page; a shorter one stays together. */
const LONG = 500;

export function printRow(
  press: Press,
  cells: readonly Printed[],
  { widths, padding, ruled, onNewPage }: Columns,
): void {
  const line = Math.max(...cells.map(({ type }) => press.heightOf(type)));
  const wrapped = cells.map(({ text, type }, index) =>
    press.linesOf(text, type, (widths[index] ?? 0) - 2 * padding.side),
  );
  const most = Math.max(...wrapped.map((lines) => lines.length));
  const turn = () => {
    press.turn();
    onNewPage?.();
  };
  if (press.room < most * line + 2 * padding.block && most * line < LONG) turn();
  for (let done = 0; done < most;) {
    if (press.room < line + 2 * padding.block) turn();
    const fitting = Math.max(1, Math.floor((press.room - 2 * padding.block) / line));
    const { y } = press;
    let x = press.left;
    cells.forEach(({ element, kind, type }, index) => {
      const lines = wrapped[index]?.slice(done, done + fitting) ?? [];
      if (lines.length > 0) press.print(element, kind, lines, type, x + padding.side, y + padding.block);
      x += widths[index] ?? 0;
    });
    press.y = y + Math.min(fitting, most - done) * line + 2 * padding.block;
    if (ruled) press.artifact('Layout', () => press.rule(press.left, press.y, press.width));
    done += fitting;
  }
}
