import { randomBytes } from 'node:crypto';
import { dayOf } from '../taxonomy/quarter.ts';
import { keyBytes } from './protect.ts';
import { transaction, type Connection } from '../platform/worker.ts';

/**
 * The key of a release's noise: the same for every draft of it, so that nobody draws until the numbers please, and
 * destroyed at publication, so that nobody ever takes the noise off again.
 */
export async function releaseKey(statistics: Connection, version: string, now: Date): Promise<Buffer> {
  return transaction(statistics, async () => {
    const { rowCount } = await statistics.query(
      'insert into release_key (version, key) values ($1, $2) on conflict do nothing',
      [version, randomBytes(keyBytes)],
    );
    if (rowCount) await enter(statistics, version, 'KEY_MADE', now);
    const { rows } = await statistics.query<{ key: Buffer }>('select key from release_key where version = $1', [
      version,
    ]);
    if (!rows[0]) throw new Error('The key of the release is missing.');
    return rows[0].key;
  });
}

export async function destroyReleaseKey(statistics: Connection, version: string, now: Date): Promise<void> {
  await transaction(statistics, async () => {
    const { rowCount } = await statistics.query('delete from release_key where version = $1', [version]);
    if (rowCount) await enter(statistics, version, 'KEY_DESTROYED', now);
  });
  // Until the table is rewritten, its file still holds the old row.
  await statistics.query('vacuum (full) release_key');
}

function enter(statistics: Connection, version: string, event: 'KEY_MADE' | 'KEY_DESTROYED', now: Date) {
  return statistics.query(
    'insert into release_ledger (version, event, on_day) values ($1, $2, $3) on conflict do nothing',
    [version, event, dayOf(now)],
  );
}
