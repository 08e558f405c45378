import type { Connection } from '../platform/worker.ts';
import { yearOf, type Quarter } from '../taxonomy/quarter.ts';
import type { SeriesBreak } from './files/tableOf.ts';

/** Every break that was announced, as the files tell it: of its quarter, and of the year that the quarter lies in. */
export async function breaksOf(release: Connection): Promise<SeriesBreak[]> {
  const { rows } = await release.query<{ from: Quarter; places: string[]; da: string; en: string }>(
    `select from_period as "from", places, reason_da as da, reason_en as en from series_break
     where id not in (select series_break from series_break_taken_back) order by from_period, id`,
  );
  return rows.flatMap(({ from, places, da, en }) =>
    [from, `${yearOf(from)}`].map((period) => ({ period, places, why: { da, en } })),
  );
}
