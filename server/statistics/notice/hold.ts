import type { Quarter } from '../../taxonomy/quarter.ts';
import { Refusal } from '../refusal.ts';
import { transaction, type Connection } from '../../platform/worker.ts';

type Desk = Record<'release', Connection>;

/** Stops whatever waits of a quarter, signed or not: nothing of it comes out until somebody here lets go. */
export const hold = ({ release }: Desk, quarter: Quarter, by: string, because: string): Promise<void> =>
  transaction(release, async () => {
    // What is being published at this moment is out first, or is held.
    const { rows } = await release.query<{ version: string; state: string }>(
      `select version, state from release where quarter = $1 order by split_part(version, '.', 2)::int for update`,
      [quarter],
    );
    const newest = rows.at(-1);
    if (newest?.state === 'PUBLISHED') throw new Refusal('ALREADY_PUBLISHED', { version: newest.version });
    if (await isHeld(release, quarter)) throw new Refusal('HELD', { quarter });
    await release.query(`insert into release_hold (quarter, event, by, because) values ($1, 'HELD', $2, $3)`, [
      quarter,
      by,
      because,
    ]);
  });

/** What is signed is noticed anew from here on, so it may be too late for its moment. */
export const letGo = ({ release }: Desk, quarter: Quarter, by: string): Promise<void> =>
  transaction(release, async () => {
    if (!(await isHeld(release, quarter))) throw new Refusal('NOT_HELD', { quarter });
    await release.query(`insert into release_hold (quarter, event, by) values ($1, 'LET_GO', $2)`, [quarter, by]);
  });

async function isHeld(release: Connection, quarter: Quarter): Promise<boolean> {
  return (await release.query('select from held_quarter where quarter = $1', [quarter])).rows.length > 0;
}
