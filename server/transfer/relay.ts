import type { Quarter } from '../taxonomy/quarter.ts';
import { deliverBatches } from './deliverBatches.ts';
import { freezeQuarter, freezeQuarters } from './freeze.ts';
import { openTransfer, type Transfer, type TransferCounters, type TransferSettings } from './transfer.ts';
import { writeBatches } from './writeBatches.ts';
import { whileOpen } from '../platform/worker.ts';

/** One look: what waits leaves, what is written arrives, what is over freezes. Says whether there was anything. */
export async function relay(transfer: Transfer): Promise<boolean> {
  const wrote = await writeBatches(transfer);
  const delivered = await deliverBatches(transfer);
  const froze = await freezeQuarters(transfer);
  return wrote || delivered || froze;
}

/** Everything that waits, at once, whatever the size of a batch: for the demo's past and for tests. */
export const transferAll = (settings: TransferSettings): Promise<TransferCounters> =>
  whileOpen(openTransfer({ ...settings, minBatch: 1 }), async (transfer) => {
    while (await relay(transfer));
    return transfer.counters;
  });

/** Freezes a quarter now, with or without registrations. False when its day has not come or a batch cannot leave. */
export const freeze = (settings: TransferSettings, quarter: Quarter): Promise<boolean> =>
  whileOpen(openTransfer({ ...settings, minBatch: 1 }), async (transfer) => {
    while (await writeBatches(transfer));
    await deliverBatches(transfer);
    const froze = await freezeQuarter(transfer, quarter);
    await deliverBatches(transfer);
    return froze;
  });
