import { letterPxLacks, plainSigns } from '../../taxonomy/pxLetters.ts';

const longest = 256;
const widest = 120;

/** A text of a PX file: in Latin-1, without quotation marks, a new line written as #. */
export function pxText(text: string): string {
  const foreign = letterPxLacks(text);
  if (foreign !== undefined) throw new RangeError(`A PX file cannot hold the letter ${foreign} of "${text}".`);
  return plainSigns(text).replaceAll('"', "'").replaceAll('\n', '#');
}

/** One text, in several quoted pieces where it is long. */
export function quotedText(text: string): string {
  const pieces = pxText(text).match(new RegExp(`.{1,${longest}}`, 'g')) ?? [''];
  return pieces.map((piece) => `"${piece}"`).join('\n');
}

/** A list of texts; lines end after a comma only. */
export function quotedList(texts: readonly string[]): string {
  let column = 0;
  return texts
    .map((text, index) => {
      const quoted = `"${pxText(text)}"${index < texts.length - 1 ? ',' : ''}`;
      const breaks = column > 0 && column + quoted.length > widest;
      column = breaks ? quoted.length : column + quoted.length;
      return `${breaks ? '\n' : ''}${quoted}`;
    })
    .join('');
}
