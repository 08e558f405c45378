import { sql } from 'kysely';
import type { Viewer } from '../platform/access/viewer.ts';

/** Assessors are reminded of the studies they work on. */
const onTheTeam = ({ assesses, member }: Viewer) => sql`s.organisation = ${assesses} and s.team @> array[${member}]`;

const interviews = (viewer: Viewer) => sql`
  select 'INTERVIEW' as kind, i.id, i.planned_on as day, i.role as title, s.id as within, s.title as "withinTitle", null::uuid as institution
  from interview i join study s on s.id = i.study
  where i.organisation = ${viewer.assesses} and i.status = 'PLANNED' and s.phase <> 'CLOSED' and ${onTheTeam(viewer)}`;

const studies = (viewer: Viewer) => sql`
  select case s.phase when 'PLANNED' then 'STUDY_START' else 'STUDY_END' end, s.id,
    case s.phase when 'PLANNED' then s.starts_on else s.ends_on end, s.title, s.id, s.title, null
  from study s where s.phase <> 'CLOSED' and ${onTheTeam(viewer)}`;

const closings = (viewer: Viewer) => sql`
  select 'QUESTIONNAIRE', q.id, q.closes_on, q.title ->> 'da', s.id, s.title, null
  from study s join questionnaire q on q.study = s.id
  where q.status = 'OPEN' and q.closes_on is not null and ${onTheTeam(viewer)}`;

/** The organisation itself works in another app, where its requests stand with the same day. */
const comments = (viewer: Viewer) => sql`
  select 'COMMENT', c.id, c.wanted_by, o.name, s.id, s.title, null
  from study s join report_comment c on c.study = s.id join organisation o on o.id = c.author
  where not c.written and not c.closed and c.wanted_by is not null and ${onTheTeam(viewer)}`;

/** A draft holds nobody to anything: only what was approved is due, as it was approved, also while the next version is written. */
const actions = ({ organisation }: Viewer) => sql`
  select 'ACTION', a.id, (a.approved ->> 'deadline')::date, a.approved ->> 'title', p.id, p.title, a.institution
  from action a join action_plan p on p.id = a.plan
  where (a.municipality = ${organisation} or a.institution = ${organisation})
    and a.status not in ('DONE', 'ABANDONED') and a.approved is not null`;

const months = sql`case e.frequency when 'QUARTERLY' then 3 when 'HALF_YEARLY' then 6 else 12 end`;

/** The indicators of the plan that are measured by hand: while the next version is written, those of the version that holds. */
const approvedAims = sql`
  select i.id, i.name, i.frequency, i.baseline_on, i.target_on from equality_indicator i
  where i.plan = p.id and p.status = 'APPROVED' and i.source = 'BY_HAND' and i.ended_on is null
  union all
  select told.id, told.name, told.frequency, told."baselineOn", told."targetOn"
  from plan_version v, lateral jsonb_to_recordset(v.content::jsonb -> 'indicators')
    as told(id uuid, name text, frequency text, "baselineOn" date, "targetOn" date, source text)
  where v.plan = p.id and v.number = p.number and p.status <> 'APPROVED' and coalesce(told.source, 'BY_HAND') = 'BY_HAND'`;

/** What somebody measures by hand: so long after the last measurement, or the baseline; never after the target's day, which is measured once more. */
const measurements = ({ organisation }: Viewer) => sql`
  select case when next.day < e.target_on then 'MEASUREMENT' else 'TARGET' end, e.id, least(next.day, e.target_on), e.name,
    p.id, p.title, null
  from action_plan p, lateral (${approvedAims}) e
    left join lateral (
      select max(m.measured_on) as day from measurement m where m.indicator = e.id
    ) last on true,
    lateral (select (coalesce(last.day, e.baseline_on) + make_interval(months => ${months}))::date as day) next
  where p.municipality = ${organisation} and p.number > 0 and next.day is not null and e.target_on is not null
    and (last.day is null or last.day < e.target_on)`;

const DAYS_TO_EVALUATE = 30;

/** A plan that nobody evaluates after its last action was to be done; while the next version is written none can begin. */
const unevaluated = (viewer: Viewer) => sql`
  select 'EVALUATION_START', p.id, last.day + ${sql.lit(DAYS_TO_EVALUATE)}, p.title, p.id, p.title, null
  from action_plan p join lateral (select max(a.deadline) as day from action a where a.plan = p.id) last on last.day is not null
  where p.status = 'APPROVED'
    and (p.municipality = ${viewer.organisation} or exists (select from study s where s.id = p.study and ${onTheTeam(viewer)}))
    and not exists (select from evaluation v where v.plan = p.id and (v.issued_on is null or v.evaluated_on >= last.day))`;

const evaluations = ({ organisation, assesses }: Viewer) => sql`
  select 'EVALUATION', v.id, v.evaluated_on, p.title, p.id, p.title, null
  from evaluation v join action_plan p on p.id = v.plan
  where (v.municipality = ${organisation} or v.organisation = ${assesses}) and v.issued_on is null`;

/** All that waits for a person, in one statement and as it is now: nothing of it is kept anywhere. */
export const everything = (viewer: Viewer) => sql`(
  ${sql.join(
    [interviews, studies, closings, comments, actions, measurements, unevaluated, evaluations].map((part) =>
      part(viewer),
    ),
    sql` union all `,
  )}
) d`;
