import { ageBands } from './ageBands.ts';
import { areas } from './areas.ts';
import type { CodeList } from './codeList.ts';
import { delayBands } from './delayBands.ts';
import { duplicates } from './duplicates.ts';
import { genders } from './genders.ts';
import { groundsInStatistics } from './grounds.ts';
import type { Dimension } from './latticeFile.ts';
import { sources } from './sources.ts';

/** By which codes the statistics tell registrations apart. */
export const dimensionLists: Readonly<Record<Dimension, CodeList>> = {
  age: ageBands,
  area: areas,
  delay: delayBands,
  dup: duplicates,
  gender: genders,
  ground: groundsInStatistics,
  ground2: groundsInStatistics,
  source: sources,
};
