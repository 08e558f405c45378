import type { Quarter } from '../taxonomy/quarter.ts';
import type { Reader } from './releaseRows.ts';

export interface NewOrder {
  id: string;
  quarter: Quarter;
  by: string;
  at: Date;
}

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

/** Asks the statistics side for a draft; it answers in its own time, in the order's state. */
export async function giveOrder(reader: Reader, { id, quarter, by, at }: NewOrder): Promise<void> {
  await reader.query(
    `insert into release_order (id, action, quarter, requested_by, requested_at)
     values ($1, 'PREPARE', $2, $3, $4) on conflict do nothing`,
    [id, quarter, by, at],
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
