import type { Locale } from '../../taxonomy/codeList.ts';
import { geoParents } from '../../taxonomy/geography.ts';
import type { Release } from '../release.ts';
import { fileDimensions, wholeCountry } from './labels.ts';
import { notesOf } from './method.ts';
import { publisher, unit } from './publisher.ts';
import { statusIn, type FileTable } from './tableOf.ts';

const measure = { code: 'REGISTRATIONS', label: { da: 'Indberetninger', en: 'Registrations' } };

/**
 * JSON-stat 2.0. `c`: hidden, whether zero, one or a few. `b`: shown, the first after a break in the series. `z`: the
 * table has no such cell.
 */
export function jsonStatOf(release: Release, it: FileTable, locale: Locale): string {
  const { table, dimensions, places } = it;
  const statusOf = statusIn(it);
  const status = places.flatMap((cell, place) => {
    const letter = cell ? statusOf(cell).toLowerCase() : 'z';
    return letter === 'a' ? [] : [[place, letter] as const];
  });
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: table.title[locale],
    source: publisher,
    updated: release.publishedAt?.toISOString(),
    note: notesOf(release, it).map((note) => note[locale]),
    id: ['measure', ...dimensions.map(({ name }) => name)],
    size: [1, ...dimensions.map(({ codes }) => codes.length)],
    role: { time: ['time'], geo: ['geo'], metric: ['measure'] },
    dimension: {
      measure: measureOf(locale),
      ...Object.fromEntries(dimensions.map(({ name, codes }) => [name, dimensionOf(name, codes, locale)])),
    },
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

function measureOf(locale: Locale) {
  const { code, label } = measure;
  return {
    label: { da: 'Mål', en: 'Measure' }[locale],
    category: {
      index: [code],
      label: { [code]: label[locale] },
      unit: { [code]: { decimals: 0, label: unit[locale] } },
    },
  };
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
