import type { Text } from './codeList.ts';
import { dimensionLists } from './dimensionLists.ts';
import { country, noPlace } from './geography.ts';
import { dimensions, type Dimension } from './latticeFile.ts';
import { municipalities } from './municipalities.ts';
import { landsdele, regions } from './regions.ts';

export type LabelledDimension = Dimension | 'geo' | 'time';

/** What a dimension of the statistics is called. */
export const dimensionLabels: Readonly<Record<LabelledDimension, Text>> = {
  age: { da: 'Alder', en: 'Age' },
  area: { da: 'Serviceområde', en: 'Area of service' },
  delay: { da: 'Tid fra hændelse til indberetning', en: 'Time from incident to registration' },
  dup: { da: 'Dubletter', en: 'Duplicates' },
  gender: { da: 'Køn', en: 'Gender' },
  geo: { da: 'Geografi', en: 'Geography' },
  ground: { da: 'Grund', en: 'Ground' },
  ground2: { da: 'Anden grund', en: 'Second ground' },
  source: { da: 'Kilde', en: 'Source' },
  time: { da: 'Periode', en: 'Period' },
};

const geoLabels = new Map<string, Text>([
  [country, { da: 'Hele landet', en: 'All Denmark' }],
  ...[...regions.codes, ...landsdele.codes, ...municipalities.codes].map((it) => [it.code, it.label] as const),
  [noPlace, { da: 'Online eller ukendt sted', en: 'Online or place unknown' }],
]);

const labels = new Map<string, ReadonlyMap<string, Text>>([
  ['geo', geoLabels],
  ...dimensions.map(
    (name) => [name, new Map(dimensionLists[name].codes.map(({ code, label }) => [code, label]))] as const,
  ),
]);

/** What a code is called; a code of a list that is no longer in use, by itself. */
export const labelOfCode = (dimension: string, code: string): Text =>
  labels.get(dimension)?.get(code) ?? { da: code, en: code };
