import { describe, expect, test } from '@jest/globals';
import { paths as municipalityPaths } from '../clients/municipality/src/paths.ts';
import { paths as ngoPaths } from '../clients/ngo/src/paths.ts';
import { paths as publicPaths } from '../clients/public/src/paths.ts';
import { doorStops, municipalityStops, ngoStops } from './everyStop.ts';
import { publicStops } from './publicWalk.ts';
import { pathOf } from './stops.ts';

type Paths = Readonly<Record<string, string | ((...ids: string[]) => string)>>;

/** `/cases/:id/person`, however many ids the address has; what is asked of a page is the same page. */
function patternsOf(paths: Paths): string[] {
  const addresses = Object.values(paths).map((it) =>
    typeof it === 'string' ? it : it(...Array.from({ length: it.length }, () => ':id')),
  );
  return [...new Set(addresses.map((it) => decodeURIComponent(it.split('?')[0] ?? '')))];
}

const partsOf = (path: string) => (path.split('?')[0] ?? '').split('/');

/** The pattern that an address belongs to: of those that fit, the one that leaves least open. */
function patternOf(stop: string, patterns: readonly string[]): string | undefined {
  const parts = partsOf(stop);
  const fitting = patterns.filter((pattern) => {
    const wanted = partsOf(pattern);
    return wanted.length === parts.length && wanted.every((it, index) => it.startsWith(':') || it === parts[index]);
  });
  return fitting.toSorted((a, b) => a.split(':').length - b.split(':').length)[0];
}

const municipality = [...doorStops.municipality, ...Object.values(municipalityStops).flat()].map(pathOf);

describe.each<[string, Paths, readonly string[]]>([
  ['public', publicPaths, publicStops],
  ['NGO', ngoPaths, [...doorStops.ngo, ...ngoStops.map(pathOf)]],
  ['municipality', municipalityPaths, municipality],
])('the %s app', (_, paths, stops) => {
  const patterns = patternsOf(paths);

  test('is looked at on every address it has', () => {
    const seen = new Set(stops.map((it) => patternOf(it, patterns)));
    expect(patterns.filter((it) => !seen.has(it))).toEqual([]);
  });

  test('is looked at on no address that it does not have, but one', () => {
    expect(stops.filter((it) => !patternOf(it, patterns))).toEqual(['/nowhere']);
  });
});
