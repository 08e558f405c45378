import { ageBands } from '../../taxonomy/ageBands.ts';
import { areas } from '../../taxonomy/areas.ts';
import type { CodeList, Text } from '../../taxonomy/codeList.ts';
import { delayBands } from '../../taxonomy/delayBands.ts';
import { duplicates } from '../../taxonomy/duplicates.ts';
import { genders } from '../../taxonomy/genders.ts';
import { noPlace } from '../../taxonomy/geography.ts';
import { groundsInStatistics } from '../../taxonomy/grounds.ts';
import { endsYear, yearOf } from '../../taxonomy/quarter.ts';
import { sources } from '../../taxonomy/sources.ts';
import { cellId, type Dims } from '../cellId.ts';
import type { Release, ReleaseCell } from '../release.ts';
import { fileDimensions } from './labels.ts';

/** One published number in percent of another; nothing where either is hidden. Both are named, so anyone can check it. */
export interface QualityFigure {
  readonly of: 'COVERAGE' | 'TIMELINESS' | 'DUPLICATES' | 'NON_RESPONSE';
  readonly label: Text;
  readonly period: string;
  readonly part: string;
  readonly whole: string;
  readonly percent: number | null;
}

interface Asked {
  readonly of: QualityFigure['of'];
  readonly label: Text;
  readonly geo?: string;
  readonly dims?: Dims;
}

/** Of the newest quarter, and of the newest year that is whole. */
export function qualityFigures({ quarter }: Pick<Release, 'quarter'>, cells: readonly ReleaseCell[]): QualityFigure[] {
  const values = new Map(cells.map(({ id, value }) => [id, value]));
  const year = `${endsYear(quarter) ? yearOf(quarter) : yearOf(quarter) - 1}`;
  const figures = (period: string, asked: readonly Asked[]) =>
    asked.flatMap(({ of, label, geo = '', dims = {} }): QualityFigure[] => {
      const at = { basis: 'REG', period } as const;
      const [part, whole] = [cellId({ ...at, geo, dims }), cellId({ ...at, geo: '', dims: {} })];
      if (!values.has(part)) return [];
      return [{ of, label, period, part, whole, percent: percentOf(values.get(part), values.get(whole)) }];
    });
  return [...figures(quarter, unanswered), ...figures(year, [...inYears, ...unanswered])];
}

const each = (
  of: QualityFigure['of'],
  dimension: keyof Dims & keyof typeof fileDimensions,
  { codes }: CodeList,
): Asked[] =>
  codes.map(({ code, label }) => ({
    of,
    label: joined(fileDimensions[dimension].label, label),
    dims: { [dimension]: code },
  }));

const unknown = (dimension: keyof Dims & keyof typeof fileDimensions, { codes }: CodeList): Asked[] =>
  codes
    .filter(({ code }) => code === 'UNKNOWN' || code === 'UNDISCLOSED')
    .map(({ code, label }) => ({
      of: 'NON_RESPONSE',
      label: joined(fileDimensions[dimension].label, label),
      dims: { [dimension]: code },
    }));

const joined = (name: Text, value: Text): Text => ({ da: `${name.da}: ${value.da}`, en: `${name.en}: ${value.en}` });

const inYears: readonly Asked[] = [
  ...each('COVERAGE', 'source', sources),
  ...each('TIMELINESS', 'delay', delayBands),
  ...each('DUPLICATES', 'dup', duplicates),
];

const unanswered: readonly Asked[] = [
  ...unknown('ground', groundsInStatistics),
  ...unknown('area', areas),
  ...unknown('age', ageBands),
  ...unknown('gender', genders),
  { of: 'NON_RESPONSE', label: fileDimensions.geo.labelOf(noPlace), geo: noPlace },
];

const percentOf = (part: number | null | undefined, whole: number | null | undefined) =>
  typeof part === 'number' && typeof whole === 'number' ? Math.round((1_000 * part) / whole) / 10 : null;
