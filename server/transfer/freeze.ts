import { createHash, randomUUID } from 'node:crypto';
import { dayOf, freezeDate, nextQuarter, type Quarter } from '../taxonomy/quarter.ts';
import type { Transfer } from './transfer.ts';
import { transaction } from '../platform/worker.ts';

/** A change that was let through just before the freeze may still be on its way into the outbox. */
const settling = 60_000;

const nothing = '';

/** Freezes each quarter whose time has come and of which nothing waits any more. */
export async function freezeQuarters(transfer: Transfer): Promise<boolean> {
  let froze = false;
  for (const quarter of await due(transfer)) froze = (await freezeQuarter(transfer, quarter)) || froze;
  return froze;
}

/**
 * Destroys the key of the quarter and tells statistics, as the quarter's last message, to drop the tokens. From then on
 * nothing joins a row over there to a registration here. Says whether it did.
 */
export async function freezeQuarter(transfer: Transfer, quarter: Quarter): Promise<boolean> {
  const { operational, keys, now, counters, log } = transfer;
  if (!isOver(quarter, now()) || (await hasWork(transfer, quarter))) return false;
  // The key first: once it is gone no later line can slip in before the notice.
  await keys.destroy(quarter, now());
  await transaction(operational, async () => {
    await discard(transfer, quarter);
    await operational.query(
      `insert into transfer_batch (id, ordinal, kind, quarter, sha256, lines, body)
       select $1, coalesce(max(ordinal), 0) + 1, 'FREEZE', $2, $3, 0, $4 from transfer_batch
       on conflict (quarter) where kind = 'FREEZE' do nothing`,
      [randomUUID(), quarter, createHash('sha256').update(nothing).digest(), nothing],
    );
  });
  counters.frozen += 1;
  log.info({ quarter }, 'The quarter is frozen and its key destroyed.');
  return true;
}

/** What the contract refused, and nobody mended in time, has nowhere to go; nor has what came while the key was destroyed. */
async function discard({ operational, counters, log, now }: Transfer, quarter: Quarter): Promise<void> {
  const { rowCount } = await operational.query(
    `insert into transfer_refused (outbox, fragment, quarter, problem, refused_on)
     select id, fragment, quarter, 'FROZEN', $2 from outbox where quarter = $1 on conflict do nothing`,
    [quarter, dayOf(now())],
  );
  if (rowCount) {
    counters.alarms += rowCount;
    log.error({ alarm: 'FROZEN', rows: rowCount }, 'Rows of the outbox came too late: see transfer_refused.');
  }
  await operational.query('delete from outbox where quarter = $1 and id in (select outbox from transfer_refused)', [
    quarter,
  ]);
}

const isOver = (quarter: Quarter, now: Date) => now.getTime() >= freezeDate(quarter).getTime() + settling;

/** From the first quarter we know, so that one without any registration freezes as well. */
async function due({ operational, now }: Transfer): Promise<Quarter[]> {
  const { rows } = await operational.query<{ quarter: Quarter; frozen: boolean }>(
    `select quarter, bool_or(kind = 'FREEZE') as frozen from transfer_batch group by quarter order by quarter`,
  );
  const frozen = new Set(rows.filter((row) => row.frozen).map(({ quarter }) => quarter));
  const over: Quarter[] = [];
  for (let quarter = rows[0]?.quarter; quarter && isOver(quarter, now()); quarter = nextQuarter(quarter)) {
    if (!frozen.has(quarter)) over.push(quarter);
  }
  return over;
}

async function hasWork({ operational }: Transfer, quarter: Quarter): Promise<boolean> {
  const { rows } = await operational.query<{ busy: boolean }>(
    `select exists (select from transfer_batch where quarter = $1 and not delivered)
      or exists (select from outbox o where quarter = $1
        and not exists (select from transfer_refused r where r.outbox = o.id)) as busy`,
    [quarter],
  );
  return rows[0]?.busy ?? true;
}
