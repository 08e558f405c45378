/** What a case can be found by. */
export interface Findable {
  name?: string | null;
  phone?: string | null;
  email?: string | null;
}

const SHORTEST_PREFIX = 3;
const LONGEST_PREFIX = 20;
const SHORTEST_NUMBER = 5;
// Danish numbers have eight digits; with the country's code or without, the same eight are at the end.
const PHONE_DIGITS = 8;

/** `Åse-Marie  Ødegård` → ase marie ødegard: how people type it when they are in a hurry. */
const namesIn = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => word.slice(0, LONGEST_PREFIX));

const phoneIn = (text: string) => text.replace(/\D/g, '').slice(-PHONE_DIGITS);

function* prefixesOf(word: string): Generator<string> {
  for (let length = SHORTEST_PREFIX; length < word.length; length += 1) yield word.slice(0, length);
  yield word;
}

/** Every word that finds the person: the names and their beginnings, the number, the address. */
export function searchWordsOf({ name, phone, email }: Findable): Set<string> {
  const words = new Set<string>();
  for (const part of namesIn(name ?? '')) for (const prefix of prefixesOf(part)) words.add(`name|${prefix}`);
  if (phone) words.add(`phone|${phoneIn(phone)}`);
  if (email) words.add(`email|${email.trim().toLowerCase()}`);
  return words;
}

/** The words a search asks for, all of which must be found; none when it cannot mean a person. */
export function searchTermsOf(search: string): string[] {
  const text = search.trim();
  if (text.includes('@')) return [`email|${text.toLowerCase()}`];
  if (/^20\d\d-\d*$/.test(text)) return []; // a case number, as far as anybody can tell
  if (/^[\d\s+().-]+$/.test(text)) {
    return text.replace(/\D/g, '').length >= SHORTEST_NUMBER ? [`phone|${phoneIn(text)}`] : [];
  }
  return namesIn(text).map((word) => `name|${word}`);
}

/** The beginning of a case number, when the search can mean one: `2026-00`. */
export function numberPrefixOf(search: string): string | null {
  const text = search.trim();
  return /^\d{1,4}$|^\d{4}-\d{0,6}$/.test(text) ? text : null;
}
