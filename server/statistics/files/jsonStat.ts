import type { Locale } from '../../taxonomy/codeList.ts';
import { geoParents } from '../../taxonomy/geography.ts';
import type { Release } from '../release.ts';
import { fileDimensions, wholeCountry } from './labels.ts';
import { notesOf } from './method.ts';
import type { FileTable } from './tableOf.ts';

/** JSON-stat 2.0. `c`: hidden, whether zero, one or a few. `z`: the table has no such cell. */
export function jsonStatOf(release: Release, { table, dimensions, places }: FileTable, locale: Locale): string {
  const status = places.flatMap((cell, place) => {
    if (cell?.status === 'A') return [];
    return [[place, cell ? 'c' : 'z'] as const];
  });
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: table.title[locale],
    source: 'Equality Lab',
    updated: release.publishedAt?.toISOString(),
    note: notesOf(release, table).map((note) => note[locale]),
    id: dimensions.map(({ name }) => name),
    size: dimensions.map(({ codes }) => codes.length),
    role: { time: ['time'], geo: ['geo'] },
    dimension: Object.fromEntries(dimensions.map(({ name, codes }) => [name, dimensionOf(name, codes, locale)])),
    value: places.map((cell) => cell?.value ?? null),
    status: Object.fromEntries(status),
    extension: {
      table: table.id,
      release: {
        id: release.version,
        version: release.version,
        sha256: release.sha256,
        method: 'CKM-cell-key',
        D: release.d,
        V: release.v,
        tau: release.tau,
        basis: table.basis,
        lattice: release.lattice,
      },
    },
  });
}

function dimensionOf(name: FileTable['dimensions'][number]['name'], codes: readonly string[], locale: Locale) {
  const { label, labelOf } = fileDimensions[name];
  return {
    label: label[locale],
    category: {
      index: codes,
      label: Object.fromEntries(codes.map((code) => [code, labelOf(code)[locale]])),
      ...(name === 'geo' ? { child: childrenIn(codes) } : {}),
    },
  };
}

/** Which areas lie in which, as far as the table has both. */
function childrenIn(codes: readonly string[]): Record<string, string[]> {
  const children: Record<string, string[]> = {};
  for (const code of codes.filter((it) => it !== wholeCountry)) {
    const around = geoParents(code).map((parent) => parent || wholeCountry);
    const parent = around.find((it) => codes.includes(it));
    if (parent) (children[parent] ??= []).push(code);
  }
  return children;
}
