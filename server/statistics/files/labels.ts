import { ageBands } from '../../taxonomy/ageBands.ts';
import { areas } from '../../taxonomy/areas.ts';
import type { CodeList, Text } from '../../taxonomy/codeList.ts';
import { delayBands } from '../../taxonomy/delayBands.ts';
import { duplicates } from '../../taxonomy/duplicates.ts';
import { genders } from '../../taxonomy/genders.ts';
import { geosAt, noPlace } from '../../taxonomy/geography.ts';
import { groundsInStatistics } from '../../taxonomy/grounds.ts';
import { municipalities } from '../../taxonomy/municipalities.ts';
import { landsdele, regions } from '../../taxonomy/regions.ts';
import { sources } from '../../taxonomy/sources.ts';
import type { Dimension } from '../cellId.ts';

/** A dimension as a reader of a file meets it: every code in its order, the total first. */
export interface FileDimension {
  readonly label: Text;
  readonly codes: readonly string[];
  readonly labelOf: (code: string) => Text;
}

export type FileDimensionName = Dimension | 'geo' | 'time';

/** In a file the whole country and a total have codes: an empty field could be taken for a missing one. */
export const wholeCountry = '000';
export const total = 'TOT';

const totalLabel = { da: 'I alt', en: 'Total' };

const dimension = (label: Text, labels: ReadonlyMap<string, Text>): FileDimension => ({
  label,
  codes: [...labels.keys()],
  labelOf: (code) => labels.get(code) ?? { da: code, en: code },
});

const listed = (label: Text, { codes }: CodeList) =>
  dimension(label, new Map([[total, totalLabel], ...codes.map((it) => [it.code, it.label] as const)]));

const geoNames = new Map<string, Text>([
  ...[...regions.codes, ...landsdele.codes, ...municipalities.codes].map((it) => [it.code, it.label] as const),
  [noPlace, { da: 'Online eller ukendt sted', en: 'Online or place unknown' }],
]);
const levels = ['region', 'landsdel', 'municipality'] as const;
const geoLabels = new Map<string, Text>([
  [wholeCountry, { da: 'Hele landet', en: 'All Denmark' }],
  ...levels.flatMap(geosAt).map((code) => [code, geoNames.get(code) ?? { da: code, en: code }] as const),
]);

const ground = { da: 'Grund', en: 'Ground' };

export const fileDimensions: Readonly<Record<FileDimensionName, FileDimension>> = {
  age: listed({ da: 'Alder', en: 'Age' }, ageBands),
  area: listed({ da: 'Serviceområde', en: 'Area of service' }, areas),
  delay: listed({ da: 'Tid fra hændelse til indberetning', en: 'Time from incident to registration' }, delayBands),
  dup: listed({ da: 'Dubletter', en: 'Duplicates' }, duplicates),
  gender: listed({ da: 'Køn', en: 'Gender' }, genders),
  geo: dimension({ da: 'Geografi', en: 'Geography' }, geoLabels),
  ground: listed(ground, groundsInStatistics),
  ground2: listed({ da: 'Anden grund', en: 'Second ground' }, groundsInStatistics),
  source: listed({ da: 'Kilde', en: 'Source' }, sources),
  time: dimension({ da: 'Periode', en: 'Period' }, new Map()),
};
