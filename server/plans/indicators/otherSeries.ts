import { loader, type Context } from '../../platform/api/context.ts';
import { anyOf } from '../../platform/database/rows.ts';
import { listedRows, listedWhere } from '../../platform/database/listing.rows.ts';
import type { EqualityIndicatorRow } from './indicator.entity.ts';
import { indicators } from '../listings.ts';

/** The series that one goes on from: of all indicators of a page at once. */
export const seriesBefore = (context: Context, id: string): Promise<EqualityIndicatorRow | null> =>
  loader<string, EqualityIndicatorRow>(context, 'series before', async (ids) => {
    const found = await listedRows(context, indicators, ids);
    return new Map(found.map((it) => [it.id, it]));
  }).load(id);

/** The one series that goes on from it, likewise. */
export const seriesAfter = (context: Context, id: string): Promise<EqualityIndicatorRow | null> =>
  loader<string, EqualityIndicatorRow>(context, 'series after', async (ids) => {
    const found = await listedWhere(context, indicators, (eb) => eb('follows', '=', anyOf(ids)));
    return new Map(found.flatMap((it) => (it.follows ? [[it.follows, it] as const] : [])));
  }).load(id);
