import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unpackFont } from './unpackFont.ts';

// The files of one typeface, each with the characters it draws, as @fontsource/noto-sans parts it. Only those that a text
// needs are read. What none of them draws is shown as a sign that something stood there.
const parts: readonly (readonly [name: string, draws: readonly (readonly [first: number, last: number])[]])[] = [
  [
    'latin',
    [
      [0x20, 0xff],
      [0x131, 0x131],
      [0x152, 0x153],
      [0x2c6, 0x2c6],
      [0x2da, 0x2da],
      [0x2dc, 0x2dc],
      [0x2000, 0x206f],
      [0x20ac, 0x20ac],
      [0x2122, 0x2122],
      [0x2191, 0x2191],
      [0x2193, 0x2193],
      [0x2212, 0x2212],
      [0x2215, 0x2215],
      [0xfffd, 0xfffd],
    ],
  ],
  [
    'latin-ext',
    [
      [0x100, 0x2ff],
      [0x1d00, 0x1dbf],
      [0x1e00, 0x1e9f],
      [0x1ef2, 0x1eff],
      [0x20a0, 0x20c0],
      [0x2113, 0x2113],
      [0x2c60, 0x2c7f],
      [0xa720, 0xa7ff],
    ],
  ],
  [
    'vietnamese',
    [
      [0x300, 0x301],
      [0x303, 0x304],
      [0x308, 0x309],
      [0x323, 0x323],
      [0x1ea0, 0x1ef9],
    ],
  ],
  ['greek', [[0x370, 0x3ff]]],
  ['greek-ext', [[0x1f00, 0x1fff]]],
  [
    'cyrillic',
    [
      [0x400, 0x45f],
      [0x490, 0x491],
      [0x4b0, 0x4b1],
      [0x2116, 0x2116],
    ],
  ],
  [
    'cyrillic-ext',
    [
      [0x460, 0x52f],
      [0x1c80, 0x1c8a],
      [0x2de0, 0x2dff],
      [0xa640, 0xa69f],
    ],
  ],
];
const MISSING = '\uFFFD';

export interface Run {
  face: string;
  text: string;
}

/** A stretch of text in the faces that draw it. */
export function runsOf(text: string, bold: boolean): Run[] {
  const runs: Run[] = [];
  for (const character of text.normalize('NFC')) {
    const code = character.codePointAt(0) ?? 0;
    const part = parts.find(([, draws]) => draws.some(([first, last]) => first <= code && code <= last))?.[0];
    const face = `${part ?? 'latin'}-${bold ? 700 : 400}`;
    const last = runs.at(-1);
    const drawn = part ? character : MISSING;
    if (last?.face === face) last.text += drawn;
    else runs.push({ face, text: drawn });
  }
  return runs;
}

const { resolve } = createRequire(import.meta.url);
const opened = new Map<string, Buffer>();

/** The font of a face, read once. It lies beside the code as it was written, and beside the bundle. */
export function fontOf(face: string): Buffer {
  const known = opened.get(face);
  if (known) return known;
  const font = unpackFont(readFileSync(resolve(`@fontsource/noto-sans/files/noto-sans-${face}-normal.woff`)));
  opened.set(face, font);
  return font;
}
