import type { Readability } from './reading.ts';

const LONG_WORD = 6;
const FEWEST = 4;
const ended = /[.!?:…]['"”’»)\]]*\s*$/u;
const word = /[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu;

/**
 * LIX, after Björnsson: the average length of a sentence plus the share of words longer than six letters. What stands
 * alone (a heading, a point of a list) ends a sentence, as it does for whoever reads it. A word or three without an end, as
 * in menus, buttons and labels, is no sentence: it would make every page look easy.
 */
export function readabilityOf(blocks: readonly string[]): Readability {
  let words = 0;
  let longWords = 0;
  let sentences = 0;
  for (const block of blocks)
    for (const sentence of block.split(/(?<=[.!?:…])\s+/u)) {
      const found = sentence.match(word) ?? [];
      if (found.length === 0 || (found.length < FEWEST && !ended.test(sentence))) continue;
      sentences += 1;
      words += found.length;
      longWords += found.filter((it) => [...it].length > LONG_WORD).length;
    }
  const lix = words === 0 ? null : Math.round(words / sentences + (longWords * 100) / words);
  return { words, sentences, longWords, lix };
}
