import type { Context } from '../platform/api/context.ts';
import {
  dayOf,
  freezeDate,
  isFrozen,
  previousQuarter,
  quarterEnd,
  quarterOf,
  type Quarter,
} from '../taxonomy/quarter.ts';
import type { OrderRow } from './orders.ts';
import type { QuarterState } from './quarterState.type.ts';
import type { ReleaseRow } from './releaseRows.ts';

const YEARS = 3;
const DAY = 86_400_000;

/** The current quarter and those of the last three years, the newest first. */
export async function quarterStates({ services, now }: Context): Promise<QuarterState[]> {
  const [releases, orders] = await Promise.all([services.published.releases(true), services.published.orders()]);
  const quarters: Quarter[] = [quarterOf(now())];
  for (let count = 1; count <= YEARS * 4; count += 1) quarters.push(previousQuarter(quarters.at(-1) as Quarter));
  return quarters.map((quarter) => ({
    quarter,
    endsOn: dayOf(new Date(quarterEnd(quarter).getTime() - DAY / 2)),
    freezesOn: dayOf(freezeDate(quarter)),
    frozen: isFrozen(quarter, now()),
    release: releases.find((it: ReleaseRow) => it.quarter === quarter) ?? null,
    order: orders.find((it: OrderRow) => it.quarter === quarter || it.version?.startsWith(`${quarter}.`)) ?? null,
  }));
}
