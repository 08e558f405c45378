import type { Quarter } from '../taxonomy/quarter.ts';
import type { Reader } from './releaseRows.ts';

export type NewOrder = { id: string; by: string; at: Date } & (
  | { action: 'PREPARE'; quarter: Quarter }
  | { action: 'PUBLISH'; version: string; sha256: string }
);

export interface OrderRow {
  id: string;
  action: 'PREPARE' | 'PUBLISH';
  quarter: string | null;
  version: string | null;
  state: 'WAITING' | 'WORKING' | 'DONE' | 'REFUSED' | 'FAILED';
  progress: number;
  problem: string | null;
  quarterInTheWay: Quarter | null;
  possibleFrom: string | null;
  requestedAt: Date;
}

/** Asks the statistics side for a draft or a publication; it answers in its own time, in the order's state. */
export async function giveOrder(reader: Reader, order: NewOrder): Promise<void> {
  const { quarter = null, version = null, sha256 = null } = order as { quarter?: string } & Partial<OrderOfDraft>;
  await reader.query(
    `insert into release_order (id, action, quarter, version, sha256, requested_by, requested_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [order.id, order.action, quarter, version, sha256, order.by, order.at],
  );
}

type OrderOfDraft = Extract<NewOrder, { action: 'PUBLISH' }>;

export async function orderRows(reader: Reader): Promise<OrderRow[]> {
  const { rows } = await reader.query<OrderRow>(
    `select id, action, quarter, version, state, progress, problem, requested_at as "requestedAt",
       details ->> 'quarter' as "quarterInTheWay", details ->> 'freezesOn' as "possibleFrom"
     from release_order order by requested_at desc limit 50`,
  );
  return rows;
}
