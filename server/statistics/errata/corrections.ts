import { incidentFact, personFact, type IncidentFact, type PersonFact } from '../../transfer/contract.ts';
import type { Connection } from '../../platform/worker.ts';
import type { Quarter } from '../../taxonomy/quarter.ts';
import { columnOf } from '../factTables.ts';
import { Refusal } from '../refusal.ts';

export type Incident = Omit<IncidentFact, 'quarter'>;
export type Person = Omit<PersonFact, 'year'>;

/** So many registrations of a quarter, or persons of a year, were other than was transferred. */
export type Correction =
  | { readonly quarter: Quarter; readonly number: number; readonly was: Incident; readonly becomes: Incident }
  | { readonly year: number; readonly number: number; readonly was: Person; readonly becomes: Person };

/** By which quarter's release it came out at first: persons come out with their year. */
export const publishedBy = (it: Correction): Quarter => ('quarter' in it ? it.quarter : `${it.year}-Q4`);

/** All of them or none, in the transaction of whoever asks: first what was wrong goes, then what is right comes. */
export async function correctFacts(statistics: Connection, all: readonly Correction[]): Promise<void> {
  for (const [index, it] of all.entries())
    if ((await take(statistics, it)) !== it.number)
      throw new Refusal('NO_SUCH_FACTS', { period: periodOf(it), line: index + 1 });
  for (const it of all) await put(statistics, it);
}

/** What they changed is as it was before. */
export const undone = (all: readonly Correction[]): Correction[] =>
  all.map((it) => ({ ...it, was: it.becomes, becomes: it.was }) as Correction);

const periodOf = (it: Correction) => ('quarter' in it ? it.quarter : `${it.year}`);

const tableOf = (it: Correction) => ('quarter' in it ? 'incident_fact' : 'person_fact');

const incidentColumns = Object.keys(incidentFact.entries).map(columnOf);
const personColumns = Object.keys(personFact.entries).map(columnOf);
const columnsOf = (it: Correction) => ('quarter' in it ? incidentColumns : personColumns);

const rowOf = (it: Correction, coded: Incident | Person): string => {
  const at = 'quarter' in it ? { quarter: it.quarter } : { year: it.year };
  return JSON.stringify(
    Object.fromEntries(Object.entries({ ...at, ...coded }).map(([name, value]) => [columnOf(name), value])),
  );
};

async function take(statistics: Connection, it: Correction): Promise<number | null> {
  const table = tableOf(it);
  const of = (row: string) =>
    columnsOf(it)
      .map((column) => `${row}.${column}`)
      .join(', ');
  const { rowCount } = await statistics.query(
    `delete from ${table} where id in (
       select fact.id from ${table} fact, jsonb_populate_record(null::${table}, $1) wrong
       where (${of('fact')}) is not distinct from (${of('wrong')}) order by fact.id limit $2)`,
    [rowOf(it, it.was), it.number],
  );
  return rowCount;
}

async function put(statistics: Connection, it: Correction): Promise<void> {
  const columns = columnsOf(it).join(', ');
  await statistics.query(
    `insert into ${tableOf(it)} (id, ${columns})
     select gen_random_uuid(), ${columns} from jsonb_populate_record(null::${tableOf(it)}, $1), generate_series(1, $2)`,
    [rowOf(it, it.becomes), it.number],
  );
}
