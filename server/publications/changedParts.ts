import { isDeepStrictEqual } from 'node:util';
import type { Block, Paper } from '../platform/paper/paper.ts';

export const PartChangeEnum = { NEW: 'NEW', CHANGED: 'CHANGED', GONE: 'GONE' } as const;
export type PartChange = keyof typeof PartChangeEnum;

/** A part of a paper that is not as it was: its headings, from the outermost on. */
export interface Changed {
  headings: string[];
  change: PartChange;
}

interface Part {
  headings: string[];
  blocks: Block[];
}

/** What a reader of the last version finds different in this one, in the order of this one; what is gone stands at the end. */
export function changedParts(before: Paper, now: Paper): Changed[] {
  const was = new Map(partsOf(before).map((it) => [nameOf(it), it]));
  const is = partsOf(now);
  const still = new Set(is.map(nameOf));
  return [
    ...is.flatMap((it): Changed[] => {
      const old = was.get(nameOf(it));
      if (old && isDeepStrictEqual(old.blocks, it.blocks)) return [];
      return [{ headings: it.headings, change: old ? 'CHANGED' : 'NEW' }];
    }),
    ...[...was.values()]
      .filter((it) => !still.has(nameOf(it)))
      .map(({ headings }): Changed => ({ headings, change: 'GONE' })),
  ];
}

const nameOf = ({ headings }: Part) => headings.join('\n');

/** What stands above the first heading says which paper it is, and is another in every version. */
function partsOf({ blocks }: Paper): Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const outer = parts.at(-1)?.headings[0];
    if (block.kind === 'heading')
      parts.push({ headings: block.level === 3 && outer ? [outer, block.text] : [block.text], blocks: [] });
    else parts.at(-1)?.blocks.push(block);
  }
  return parts;
}
