/** Typography that Latin-1 lacks and a plain sign stands for. */
const plain: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '’': "'",
  '‘': "'",
  '“': "'",
  '”': "'",
  '…': '...',
};

/** A text with plain signs instead of typography, as a PX file has it. */
export const plainSigns = (text: string): string => text.replaceAll(/[–—’‘“”…]/g, (sign) => plain[sign] ?? sign);

/** The first letter that a PX file, which is Latin-1, cannot hold: no letter may be lost unseen. */
export const letterPxLacks = (text: string): string | undefined =>
  /[^\n\u0020-\u007e\u00a0-\u00ff]/u.exec(plainSigns(text))?.[0];
