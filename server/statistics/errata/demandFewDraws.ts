import { accountOfErrata } from '../audit/accountOfErrata.ts';
import type { LatticeCell } from '../lattice.ts';
import type { Office } from '../office.ts';
import { Refusal } from '../refusal.ts';
import { drawnAgain } from './drawnAgain.ts';

/** Every version stays readable, so each time that a cell is drawn anew tells a little more of those who count in it. */
export async function demandFewDraws(
  desk: Pick<Office, 'statistics' | 'release' | 'profile'>,
  version: string,
  cells: readonly LatticeCell[],
): Promise<void> {
  const again = await drawnAgain(desk, version);
  const { rows } = await desk.statistics.query<{ cell: string }>('select cell from erratum_cell where version = $1', [
    version,
  ]);
  // More may be handed in for a version before it is out: it is drawn once none the less.
  const already = new Set(rows.map(({ cell }) => cell));
  for (const { id } of cells) if (!already.has(id)) again.set(id, (again.get(id) ?? 0) + 1);
  const [finding] = accountOfErrata(again, desk.profile);
  if (finding)
    throw new Refusal('DRAWN_TOO_OFTEN', { finding: `${finding.cell ? `${finding.cell}: ` : ''}${finding.says}` });
}
