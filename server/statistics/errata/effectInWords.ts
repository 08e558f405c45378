import type { LatticeCell } from '../lattice.ts';
import type { Effect } from './handIn.ts';

/** For a terminal: which cells change, by table and period, or each by its name. No count is among it. */
export function effectInWords({ version, replaces, cells }: Effect, { each }: { each: boolean }): string {
  const groups = Map.groupBy(cells, ({ table, period }) => `${table.padEnd(6)} ${period}`);
  const lines = each
    ? cells.map(({ id }) => `  ${id}`)
    : [...groups].map(([group, those]) => `  table ${group.padEnd(14)} ${those.length} cells${placesIn(those)}`);
  return [
    `${version} replaces ${replaces}. In ${cells.length} published cells the count behind the figure changes;`,
    'each of them is drawn anew or hidden, and all others stay as they are.',
    ...lines.toSorted(),
  ].join('\n');
}

const most = 8;

function placesIn(cells: readonly LatticeCell[]): string {
  const places = [...new Set(cells.map(({ geo }) => geo || 'country'))].toSorted();
  const named = places.slice(0, most).join(', ');
  return `   ${named}${places.length > most ? ` and ${places.length - most} more` : ''}`;
}
