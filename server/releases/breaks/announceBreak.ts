import * as v from 'valibot';
import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { valid } from '../../platform/input.ts';
import { Invalid } from '../../platform/problem.ts';
import { geoLevel } from '../../taxonomy/geography.ts';
import { nextQuarter, quarterOf, type Quarter } from '../../taxonomy/quarter.ts';
import { demandLetters, reasonInput } from '../calendar/calendar.inputs.ts';
import { releaseAccess } from '../release.access.ts';
import type { AnnounceBreakInput } from './break.inputs.ts';

const place = v.pipe(
  v.string(),
  v.check((code) => code !== '' && geoLevel(code) !== undefined, 'picklist'),
);
const shape = v.object({ places: v.pipe(v.array(place), v.maxLength(150)), reason: reasonInput });

/** Tells readers, a whole quarter ahead, that figures from then on are not comparable with those before. */
export async function announceBreak(context: Context, input: AnnounceBreakInput): Promise<string> {
  const { viewer, now, services } = context;
  demand(viewer, releaseAccess.plan, null);
  const { places, reason } = valid(shape, input);
  demandLetters(reason);
  const first = nextQuarter(nextQuarter(quarterOf(now())));
  if ((input.from as Quarter) < first)
    throw new Invalid([{ field: 'from', rule: 'quarter_ahead', params: { quarter: first } }]);
  const id = crypto.randomUUID();
  await services.published.asStatistician((reader) =>
    reader.query(
      `insert into series_break (id, from_period, places, reason_da, reason_en, announced_at, announced_by)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, input.from, places, reason.da, reason.en, now(), viewer.member],
    ),
  );
  return id;
}
