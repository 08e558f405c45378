// What no XML, no page and no PDF may hold: controls that people paste without seeing them, and halves of a character.
const FORBIDDEN = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

export const clean = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(FORBIDDEN, '');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML and HTML, between tags or in an attribute in double quotes. */
export const escaped = (text: string): string => clean(text).replaceAll(/[&<>"]/g, (it) => ESCAPES[it] ?? it);
