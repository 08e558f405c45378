import { sql, type Kysely } from 'kysely';
import type { Context } from '../../platform/api/context.ts';
import type { Condition } from '../../platform/database/listing.rows.ts';
import { tableOf, type Tables } from '../../platform/database/listed.ts';
import { anyOf, rows } from '../../platform/database/rows.ts';
import { wallOf } from '../../platform/database/wall.ts';
import { dayOf } from '../../taxonomy/quarter.ts';
import { Action } from '../actions/action.entity.ts';
import { ActionPlan } from '../actionPlan.entity.ts';
import { EqualityIndicator } from '../indicators/indicator.entity.ts';
import type { ActionStanding } from './overview.inputs.ts';

const SOON = 30 * 86_400_000;

/** Drafts hold nobody to anything: only what was approved once stands in an overview. */
export const approvedOnce = (table: 'action' | 'equality_indicator') =>
  sql<boolean>`exists (select 1 from action_plan where action_plan.id = ${sql.ref(`${table}.plan`)} and action_plan.number > 0)`;

const open = sql<boolean>`status in ('NOT_STARTED', 'UNDER_WAY')`;
const late = (today: string) => sql<boolean>`(${open} and deadline < ${today}::date)`;

export function standingAs({ now }: Context, standing: ActionStanding): Condition[] {
  const today = dayOf(now());
  const soon = dayOf(new Date(now().getTime() + SOON));
  const by: Record<ActionStanding, ReturnType<typeof late>> = {
    LATE: late(today),
    DUE_SOON: sql<boolean>`(${open} and deadline >= ${today}::date and deadline <= ${soon}::date)`,
    ON_TRACK: sql<boolean>`(${open} and deadline > ${soon}::date)`,
  };
  return [() => approvedOnce('action'), () => by[standing]];
}

const months = sql`case frequency when 'QUARTERLY' then interval '3 months' when 'HALF_YEARLY' then interval '6 months' else interval '12 months' end`;
const lastDay = sql`(select max(measured_on) from measurement where measurement.indicator = equality_indicator.id and measurement.stands)`;

/** The same as `dueOf`: the next value of one that is measured by hand is due one interval after the last. */
export const dueBefore = (today: string) =>
  sql<boolean>`coalesce(source = 'BY_HAND' and ended_on is null and coalesce(${lastDay}, baseline_on) + ${months} < ${today}::date, false)`;

export interface ActionCountsRow {
  notStarted: number;
  underWay: number;
  done: number;
  abandoned: number;
  late: number;
}

const counts = (today: string) => [
  sql<number>`count(*) filter (where status = 'NOT_STARTED')::int`.as('notStarted'),
  sql<number>`count(*) filter (where status = 'UNDER_WAY')::int`.as('underWay'),
  sql<number>`count(*) filter (where status = 'DONE')::int`.as('done'),
  sql<number>`count(*) filter (where status = 'ABANDONED')::int`.as('abandoned'),
  sql<number>`count(*) filter (where ${late(today)})::int`.as('late'),
];

function seen(context: Context, of: typeof Action | typeof EqualityIndicator | typeof ActionPlan, db: Kysely<Tables>) {
  const table = tableOf(context, of);
  const wall = wallOf(context, of, table);
  const all = db.selectFrom(table.name);
  return wall ? all.where(wall) : all;
}

/** How the actions of plans stand, in one statement for all of them. */
export async function actionsOfPlans(
  context: Context,
  plans: readonly string[],
): Promise<Map<string, ActionCountsRow>> {
  const found = await rows(context, (db: Kysely<Tables>) =>
    seen(context, Action, db)
      .select(['plan', ...counts(dayOf(context.now()))])
      .where('plan', '=', anyOf(plans))
      .groupBy('plan')
      .execute(),
  );
  return new Map(found.map((it) => [String(it['plan']), it as unknown as ActionCountsRow]));
}

export interface IndicatorCountsRow {
  indicators: number;
  unmeasured: number;
}

const running = sql<boolean>`ended_on is null`;
const neverMeasured = sql<boolean>`source = 'BY_HAND' and ${lastDay} is null`;
const indicatorCounts = [
  sql<number>`count(*) filter (where ${running})::int`.as('indicators'),
  sql<number>`count(*) filter (where ${running} and ${neverMeasured})::int`.as('unmeasured'),
];

export async function indicatorsOfPlans(
  context: Context,
  plans: readonly string[],
): Promise<Map<string, IndicatorCountsRow>> {
  const found = await rows(context, (db: Kysely<Tables>) =>
    seen(context, EqualityIndicator, db)
      .select(['plan', ...indicatorCounts])
      .where('plan', '=', anyOf(plans))
      .groupBy('plan')
      .execute(),
  );
  return new Map(found.map((it) => [String(it['plan']), it as unknown as IndicatorCountsRow]));
}

/** The most late come first; more institutions than these are found by their plans. */
const MOST = 100;

/** By institution, of approved plans; null is what the municipality itself carries out. */
export async function actionsOfInstitutions(
  context: Context,
): Promise<(ActionCountsRow & { institution: string | null })[]> {
  const found = await rows(context, (db: Kysely<Tables>) =>
    seen(context, Action, db)
      .select(['institution', ...counts(dayOf(context.now()))])
      .where(approvedOnce('action'))
      .groupBy('institution')
      .orderBy('late', 'desc')
      .orderBy('institution')
      .limit(MOST)
      .execute(),
  );
  return found as unknown as (ActionCountsRow & { institution: string | null })[];
}

export async function allOfThem(context: Context): Promise<ActionCountsRow & IndicatorCountsRow & { plans: number }> {
  const today = dayOf(context.now());
  const [actions, indicators, plans] = await Promise.all([
    rows(context, (db: Kysely<Tables>) =>
      seen(context, Action, db).select(counts(today)).where(approvedOnce('action')).executeTakeFirstOrThrow(),
    ),
    rows(context, (db: Kysely<Tables>) =>
      seen(context, EqualityIndicator, db)
        .select(indicatorCounts)
        .where(approvedOnce('equality_indicator'))
        .executeTakeFirstOrThrow(),
    ),
    rows(context, (db: Kysely<Tables>) =>
      seen(context, ActionPlan, db)
        .select(sql<number>`count(*)::int`.as('plans'))
        .where('number', '>', 0)
        .executeTakeFirstOrThrow(),
    ),
  ]);
  return { ...actions, ...indicators, ...plans };
}
