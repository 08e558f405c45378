const longest = 256;
const widest = 120;

/** Typography that Latin-1 lacks and a plain sign stands for. Anything else stops the release: no letter is lost unseen. */
const plain: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '’': "'",
  '‘': "'",
  '“': "'",
  '”': "'",
  '…': '...',
};

/** A text of a PX file: in Latin-1, without quotation marks, a new line written as #. */
export function pxText(text: string): string {
  const written = text
    .replaceAll(/[–—’‘“”…]/g, (sign) => plain[sign] ?? sign)
    .replaceAll('"', "'")
    .replaceAll('\n', '#');
  const [foreign] = /[^\u0020-\u007e\u00a0-\u00ff]/.exec(written) ?? [];
  if (foreign !== undefined) throw new RangeError(`A PX file cannot hold the letter ${foreign} of "${text}".`);
  return written;
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
