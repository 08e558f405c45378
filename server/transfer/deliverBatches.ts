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

/** The other side knows this batch with another content, so one of the two is not ours. Nothing follows until that is clear. */
export class DeliveryConflict extends Error {
  override name = 'DeliveryConflict';
}

/**
 * Hands over what has been written, in order, one batch at a time. Killed between the two databases, it delivers the
 * same batch again, which the inbox ignores: each arrives once.
 */
export async function deliverBatches(transfer: Transfer): Promise<boolean> {
  let delivered = false;
  for (let batch = await next(transfer); batch; batch = await next(transfer)) {
    await deliver(transfer, batch);
    await transfer.operational.query('update transfer_batch set delivered = true, body = null where id = $1', [
      batch.id,
    ]);
    transfer.counters.delivered += 1;
    delivered = true;
  }
  return delivered;
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
  const { rows } = await inbox.query<{ accepted: boolean }>('select accepted($1, $2) as accepted', [id, sha256]);
  if (rows[0]?.accepted) return;
  counters.alarms += 1;
  log.error({ alarm: 'CONFLICT', batch: id, ordinal }, 'Statistics knows this batch with another content.');
  throw new DeliveryConflict('Statistics knows this batch with another content.');
}
