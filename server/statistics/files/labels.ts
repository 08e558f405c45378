import type { Text } from '../../taxonomy/codeList.ts';
import { dimensionLabels, labelOfCode, type LabelledDimension } from '../../taxonomy/dimensionLabels.ts';
import { dimensionLists } from '../../taxonomy/dimensionLists.ts';
import { country, geosAt } from '../../taxonomy/geography.ts';
import { dimensions, type Dimension } from '../../taxonomy/latticeFile.ts';

/** A dimension as a reader of a file meets it: every code in its order, the total first. */
export interface FileDimension {
  readonly label: Text;
  readonly codes: readonly string[];
  readonly labelOf: (code: string) => Text;
}

export type FileDimensionName = LabelledDimension;

/** In a file the whole country and a total have codes: an empty field could be taken for a missing one. */
export const wholeCountry = '000';
export const total = 'TOT';

const totalLabel = { da: 'I alt', en: 'Total' };

const listed = (name: Dimension): FileDimension => ({
  label: dimensionLabels[name],
  codes: [total, ...dimensionLists[name].codes.map(({ code }) => code)],
  labelOf: (code) => (code === total ? totalLabel : labelOfCode(name, code)),
});

const levels = ['region', 'landsdel', 'municipality'] as const;

const byCode = Object.fromEntries(dimensions.map((name) => [name, listed(name)])) as Record<Dimension, FileDimension>;

export const fileDimensions: Readonly<Record<FileDimensionName, FileDimension>> = {
  ...byCode,
  geo: {
    label: dimensionLabels.geo,
    codes: [wholeCountry, ...levels.flatMap(geosAt)],
    labelOf: (code) => labelOfCode('geo', code === wholeCountry ? country : code),
  },
  time: { label: dimensionLabels.time, codes: [], labelOf: (code) => ({ da: code, en: code }) },
};
