import type { Quarter } from '../taxonomy/quarter.ts';
import type { Reader } from './releaseRows.ts';

export type NewOrder = { id: string; by: string; at: Date } & (
  | { action: 'PREPARE'; quarter: Quarter }
  | { action: 'ERRATUM'; version: string; corrections: readonly object[]; reason: Record<'da' | 'en', string> }
);

export interface OrderRow {
  id: string;
  action: 'PREPARE' | 'PUBLISH' | 'ERRATUM';
  quarter: string | null;
  version: string | null;
  state: 'WAITING' | 'WORKING' | 'DONE' | 'REFUSED' | 'FAILED';
  progress: number;
  problem: string | null;
  quarterInTheWay: Quarter | null;
  possibleFrom: string | null;
  requestedAt: Date;
}

/** Asks the statistics side for a draft or an erratum; it answers in its own time, in the order's state. */
export async function giveOrder(reader: Reader, order: NewOrder): Promise<void> {
  const { id, action, by, at } = order;
  const [quarter, version] = action === 'PREPARE' ? [order.quarter, null] : [null, order.version];
  await reader.query(
    `insert into release_order (id, action, quarter, version, requested_by, requested_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [id, action, quarter, version, by, at],
  );
  if (action === 'PREPARE') return;
  const { corrections, reason } = order;
  await reader.query(
    'insert into release_correction (release_order, corrections, reason_da, reason_en) values ($1, $2, $3, $4)',
    [id, JSON.stringify(corrections), reason.da, reason.en],
  );
}

export async function orderRows(reader: Reader): Promise<OrderRow[]> {
  const { rows } = await reader.query<OrderRow>(
    `select id, action, quarter, version, state, progress, problem, requested_at as "requestedAt",
       details ->> 'quarter' as "quarterInTheWay", details ->> 'freezesOn' as "possibleFrom"
     from release_order order by requested_at desc limit 50`,
  );
  return rows;
}
