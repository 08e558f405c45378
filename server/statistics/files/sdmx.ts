import type { LatticeTable } from '../../taxonomy/latticeTables.ts';
import { total, wholeCountry, type FileDimensionName } from './labels.ts';
import { agency } from './publisher.ts';
import type { FileStatus, FileTable } from './tableOf.ts';

/** What each dimension is called in SDMX; cross-domain concepts where there is one. */
export const sdmxNames: Readonly<Record<FileDimensionName, string>> = {
  age: 'AGE',
  area: 'AREA',
  delay: 'DELAY',
  dup: 'DUPLICATE',
  gender: 'GENDER',
  geo: 'REF_AREA',
  ground: 'GROUND',
  ground2: 'GROUND2',
  source: 'SOURCE',
  time: 'TIME_PERIOD',
};

export const sdmxCode = (name: FileDimensionName, code: string): string => {
  if (name === 'geo') return code === wholeCountry ? 'DK' : `DK_${code}`;
  return code === total ? '_T' : code;
};

/** Shown, shown after a break, hidden: the status of the observation, and whether it is confidential. */
export const sdmxStatus: Readonly<Record<FileStatus, readonly [status: string, confidentiality: string]>> = {
  A: ['A', 'F'],
  B: ['B', 'F'],
  C: ['Q', 'C'],
};

export const frequencyOf = ({ each }: LatticeTable) => (each === 'quarter' ? 'Q' : 'A');
export const dataflowOf = ({ id }: LatticeTable) => `${agency}:DF_${id}(1.0.0)`;

/** The order of the key: after the frequency the place, then what is crossed, the period last. */
export function sdmxDimensions({ dimensions }: FileTable) {
  const [time, geo, ...others] = dimensions.toReversed();
  return [geo, ...others.toReversed(), time].flatMap((it) => (it ? [it] : []));
}
