/** The languages that papers are framed in; what people wrote stays as they wrote it. */
export type Language = 'da' | 'en';

/** What is read outside the apps, before it takes a form: one paper gives a web page, a PDF and a Word document. */
export interface Paper {
  title: string;
  language: Language;
  /** The organisation that stands behind it. */
  author: string;
  /** The day it was issued. It dates the file too: the same paper gives the same bytes whenever it is made. */
  day: string;
  blocks: readonly Block[];
}

export interface Grid {
  kind: 'table';
  caption: string;
  /** The first column names the rows. */
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'facts'; rows: readonly (readonly [term: string, value: string])[] }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'quotation'; text: string; source: string }
  | Grid;

export const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text });

/** What somebody wrote: an empty line parts paragraphs. */
export const written = (text: string): Block[] => parted(text).map((part) => ({ kind: 'paragraph', text: part }));

export const parted = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean);
