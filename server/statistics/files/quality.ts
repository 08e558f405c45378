import type { Text } from '../../taxonomy/codeList.ts';
import { lattice } from '../../taxonomy/latticeTables.ts';
import type { Release, ReleaseCell } from '../release.ts';
import { shareWithinThree } from './method.ts';
import { meanChange } from './methodNote.ts';
import { qualityFigures, type QualityFigure } from './qualityFigures.ts';
import { qualityHeadings, type QualityHeading } from './qualityHeadings.ts';

export interface HiddenShare {
  readonly id: string;
  readonly title: Text;
  readonly cells: number;
  readonly hidden: number;
  readonly percent: number;
}

/** What a release says of its own quality, under the headings of the European structure (SIMS 2.0). */
export interface Quality {
  readonly standard: 'SIMS 2.0';
  readonly release: {
    readonly version: string;
    readonly quarter: string;
    readonly published: string | null;
    readonly sha256: string | null;
    readonly profile: { readonly name: string; readonly D: number; readonly V: number; readonly tau: number };
  };
  readonly headings: readonly QualityHeading[];
  readonly protection: { readonly meanChange: number; readonly percentWithinThree: number };
  readonly tables: readonly HiddenShare[];
  readonly figures: readonly QualityFigure[];
}

/** From what is published alone: a share of true counts would undo the noise. */
export function qualityOf(release: Release, cells: readonly ReleaseCell[]): Quality {
  const { version, quarter, publishedAt, sha256, profile: name, d: D, v: V, tau } = release;
  const byTable = Map.groupBy(cells, ({ tableId }) => tableId);
  return {
    standard: 'SIMS 2.0',
    release: {
      version,
      quarter,
      published: publishedAt?.toISOString() ?? null,
      sha256,
      profile: { name, D, V, tau },
    },
    headings: qualityHeadings(release),
    protection: { meanChange: meanChange(name), percentWithinThree: shareWithinThree(name) },
    tables: lattice.tables.flatMap(({ id, title }) => {
      const its = byTable.get(id);
      if (!its) return [];
      const hidden = its.filter(({ value }) => value === null).length;
      return [{ id, title, cells: its.length, hidden, percent: percentOf(hidden, its.length) }];
    }),
    figures: qualityFigures(release, cells),
  };
}

const percentOf = (part: number, whole: number) => Math.round((1_000 * part) / whole) / 10;
