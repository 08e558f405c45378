import { safeParse } from 'valibot';
import type { ReleaseCell } from '../../release.ts';
import { qualityForm } from './qualityForm.ts';

interface Described {
  readonly tables: readonly {
    readonly tableSchema: {
      readonly columns: readonly { readonly name: string; readonly datatype: { minimum?: number } }[];
    };
  }[];
}

/** What is wrong with a description of CSV files: a validator must refuse whatever lies under the threshold. */
export function readDescription(content: string, tau: number): string[] {
  const { tables } = JSON.parse(content) as Described;
  const smallest = tables.map(
    ({ tableSchema }) => tableSchema.columns.find(({ name }) => name === 'value')?.datatype.minimum,
  );
  return smallest.every((it) => it === tau) ? [] : ['It allows numbers below the threshold.'];
}

/** What is wrong with a quality report: each of its figures is a published number in percent of another. */
export function readQuality(content: string, cells: readonly ReleaseCell[]): string[] {
  const read = safeParse(qualityForm, JSON.parse(content));
  if (!read.success) return ['It has not the form of a quality report.'];
  const { figures, tables } = read.output;
  const values = new Map(cells.map(({ id, value }) => [id, value]));
  const wrong = figures.filter(({ part, whole, percent }) => {
    const [of, all] = [values.get(part), values.get(whole)];
    if (of === undefined || all === undefined) return true;
    return percent !== (of === null || all === null ? null : Number(((100 * of) / all).toFixed(1)));
  });
  const miscounted = tables.filter(({ id, cells: said, hidden }) => {
    const its = cells.filter(({ tableId }) => tableId === id);
    return its.length !== said || its.filter(({ value }) => value === null).length !== hidden;
  });
  return [
    ...(wrong.length > 0 ? ['A figure of quality is not made of published numbers.'] : []),
    ...(miscounted.length > 0 ? ['It counts hidden cells otherwise than they are.'] : []),
  ];
}

interface Listed {
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}

/** What is wrong with the list of a release's files: each is there once, with its size and hash. */
export function readList(content: string, files: ReadonlyMap<string, { bytes: number; sha256: string }>): string[] {
  const { files: listed } = JSON.parse(content) as Listed;
  const right =
    listed.length === files.size &&
    listed.every(({ name, bytes, sha256 }) => {
      const found = files.get(name);
      return found?.bytes === bytes && found.sha256 === sha256;
    });
  return right ? [] : ['It does not list the files as they are.'];
}
