import type { Connection } from '../platform/worker.ts';
import type { Transfer } from './transfer.ts';

interface Batch {
  id: string;
  ordinal: number;
  kind: string;
  fragment: string | null;
  quarter: string;
  sha256: Buffer;
  body: string;
}

/** The two sides do not agree on what was delivered, so one of them is not as it was. Nothing follows until that is clear. */
export class DeliveryConflict extends Error {
  override name = 'DeliveryConflict';
}

/**
 * Hands over what has been written, in order, one batch at a time. Killed between the two databases, it delivers the
 * same batch again, which the inbox ignores: each arrives once.
 */
export async function deliverBatches(transfer: Transfer): Promise<boolean> {
  let delivered = false;
  const first = await next(transfer);
  if (first) await demandUnbroken(transfer, first.ordinal);
  for (let batch = first; batch; batch = await next(transfer)) {
    await deliver(transfer, batch);
    await transfer.operational.query('update transfer_batch set delivered = true, body = null where id = $1', [
      batch.id,
    ]);
    transfer.counters.delivered += 1;
    delivered = true;
  }
  return delivered;
}

/**
 * The batch before was delivered, and its body forgotten. If the other side does not know it any more, that side was
 * restored from an older copy: what follows would wait there for ever, and its body would be forgotten too.
 */
async function demandUnbroken({ operational, inbox, counters, log }: Transfer, ordinal: number): Promise<void> {
  const { rows } = await operational.query<Pick<Batch, 'id' | 'sha256'>>(
    'select id, sha256 from transfer_batch where ordinal < $1 and delivered order by ordinal desc limit 1',
    [ordinal],
  );
  const [before] = rows;
  if (!before || (await isKnown(inbox, before))) return;
  counters.alarms += 1;
  log.error({ alarm: 'GAP', batch: before.id, ordinal }, 'Statistics has lost what was delivered before this batch.');
  throw new DeliveryConflict('Statistics has lost what was delivered before this batch.');
}

async function isKnown(inbox: Connection, { id, sha256 }: Pick<Batch, 'id' | 'sha256'>): Promise<boolean> {
  const { rows } = await inbox.query<{ accepted: boolean }>('select accepted($1, $2) as accepted', [id, sha256]);
  return rows[0]?.accepted ?? false;
}

async function next({ operational }: Transfer): Promise<Batch | undefined> {
  const { rows } = await operational.query<Batch>(
    `select id, ordinal, kind, fragment, quarter, sha256, body from transfer_batch
     where not delivered order by ordinal limit 1`,
  );
  return rows[0];
}

async function deliver({ inbox, counters, log }: Transfer, batch: Batch): Promise<void> {
  const { id, ordinal, kind, fragment, quarter, sha256, body } = batch;
  const { rowCount } = await inbox.query(
    'insert into inbox (id, ordinal, kind, fragment, quarter, sha256, body) values ($1, $2, $3, $4, $5, $6, $7)',
    [id, ordinal, kind, fragment, quarter, sha256, body],
  );
  if (rowCount === 1) return;
  if (await isKnown(inbox, batch)) return;
  counters.alarms += 1;
  log.error({ alarm: 'CONFLICT', batch: id, ordinal }, 'Statistics knows this batch with another content.');
  throw new DeliveryConflict('Statistics knows this batch with another content.');
}
