import type { Connection } from '../../platform/worker.ts';
import { yearOf } from '../../taxonomy/quarter.ts';
import { factColumns } from '../factTables.ts';
import { versionOf, type Release } from '../release.ts';
import type { Databases } from './auditor.ts';
import type { Finding } from './finding.ts';

/** Fewer rows than this say nothing of their order. */
const fewest = 20;
const mostly = 0.75;

type Look = (databases: Databases, it: Release) => Promise<string[]>;

/**
 * Whether anything leads from the statistics side, or from the draft, back to one registration: what the freeze must have taken
 * away, what no table may hold, in which order and company rows lie, and what of one side is named on the other.
 */
export async function unlinkabilityOf(databases: Databases, it: Release): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const look of [tokens, columns, moments, names, ...(asFrozen(it) ? [company, order] : [])])
    for (const says of await look(databases, it)) findings.push({ attack: 'UNLINKABILITY', says });
  return findings;
}

/** Once it is out, errata take rows away and write others: those tell what was corrected, as the erratum itself does. */
const asFrozen = ({ version, quarter, state }: Release) => version === versionOf(quarter) && state !== 'PUBLISHED';

/** A quarter that is frozen has no token, and no table that could hold one. */
const tokens: Look = async ({ statistics }, { quarter }) => {
  const { rows } = await statistics.query<{ quarter: string }>(
    `select quarter from frozen_quarter f
     where to_regclass(format('%I', 'token_' || quarter)) is not null or exists (select from token t where t.quarter = f.quarter)
     order by quarter`,
  );
  const closed = await statistics.query('select from frozen_quarter where quarter = $1', [quarter]);
  return [
    ...rows.map((each) => `Tokens still lead to the rows of ${each.quarter}.`),
    ...(closed.rowCount === 0 ? [`The quarter ${quarter} is not frozen.`] : []),
  ];
};

/** A fact is what the contract names and a random id. */
const columns: Look = async ({ statistics }) => {
  const { rows } = await statistics.query<{ table: string; name: string }>(
    `select relname as "table", attname as name from pg_attribute join pg_class c on c.oid = attrelid
     where relname = any($1) and relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped order by 1, 2`,
    [Object.keys(factColumns)],
  );
  return rows
    .filter(({ table, name }) => !factColumns[table as keyof typeof factColumns].includes(name))
    .map(({ table, name }) => `${table} has a column that is not declared: ${name}.`);
};

/** Days on which a quarter closed or was corrected are known to all; nothing here says at what moment anything came. */
const moments: Look = async ({ statistics }) => {
  const { rows } = await statistics.query<{ table: string; name: string }>(
    `select relname as "table", attname as name from pg_attribute join pg_class c on c.oid = attrelid
     where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname <> 'migration'
       and attnum > 0 and not attisdropped and atttypid in ('timestamp'::regtype, 'timestamptz'::regtype, 'time'::regtype, 'timetz'::regtype) order by 1, 2`,
  );
  return rows.map(({ table, name }) => `${table} says when something came: ${name}.`);
};

/** At the freeze all rows are written anew at once. Batches would be many writings. */
const company: Look = async ({ statistics }, { quarter }) => {
  const { rows } = await statistics.query<{ of: string; n: number; together: number }>(
    `with writing as (
       select 'incidents' as of, count(*)::int as n from incident_fact where quarter = $1 group by xmin::text
       union all
       select 'persons', count(*)::int from person_fact p where year = $2
         and not exists (select from token t where t.fragment = 'person' and t.fact = p.id) group by xmin::text
     )
     select of, sum(n)::int as n, max(n) as together from writing group by of order by of`,
    [quarter, yearOf(quarter)],
  );
  return rows
    .filter(({ n, together }) => n >= fewest && together < n * mostly)
    .map((it) => `The ${it.of} of ${quarter} still lie in the company in which they came.`);
};

/** Ids are random, and rows lie by their ids: neither tells in which order they came. Few lie where there was room. */
const order: Look = async ({ statistics }, { quarter }) => {
  const { rows } = await statistics.query<{ of: string; n: number; back: number; made: number }>(
    `with place as (
       select 'incidents' as of, id, lag(id) over (order by ctid) as before from incident_fact where quarter = $1
       union all
       select 'persons', id, lag(id) over (order by ctid) from person_fact p where year = $2
         and not exists (select from token t where t.fragment = 'person' and t.fact = p.id)
     )
     select of, count(*)::int as n, count(*) filter (where before > id)::int as back,
       count(*) filter (where substr(id::text, 15, 1) <> '4')::int as made
     from place group by of order by of`,
    [quarter, yearOf(quarter)],
  );
  return rows.flatMap(({ of, n, back, made }) => [
    ...(made > 0 ? [`Ids of ${of} of ${quarter} are not random.`] : []),
    ...(n >= fewest && back > n * (1 - mostly) ? [`The ${of} of ${quarter} do not lie in a random order.`] : []),
  ]);
};

/** What comes out, and all that is kept with it, names no row, batch or token of the statistics side. */
const names: Look = async ({ statistics, release }) => {
  const { rows: tables } = await release.query<{ name: string }>(
    `select format('%I', relname) as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname not in ('cell', 'release_file')
       and has_table_privilege(oid, 'select') order by 1`,
  );
  const ids = new Set<string>();
  for (const { name } of tables) for (const { id } of await idsIn(release, name)) ids.add(id);
  const { rows } = await statistics.query<{ of: string }>(
    `select distinct it.of from (
       select 'a row of the facts' as of, id from incident_fact where id = any($1::uuid[])
       union all select 'a row of the facts', id from person_fact where id = any($1::uuid[])
       union all select 'a batch', id from batch_ledger where id = any($1::uuid[])
     ) as it order by 1`,
    [[...ids]],
  );
  return rows.map(({ of }) => `The release database names ${of}.`);
};

async function idsIn(release: Connection, table: string): Promise<{ id: string }[]> {
  const { rows } = await release.query<{ id: string }>(
    `select distinct (regexp_matches(it::text, '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'g'))[1] as id
     from ${table} as it`,
  );
  return rows;
}
