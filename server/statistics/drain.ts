import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { yearOf, type Quarter } from '../taxonomy/quarter.ts';
import { batchBody, type Fragment, type Line } from '../transfer/contract.ts';
import { tellArrivals } from './arrivals.ts';
import { factSql } from './factTables.ts';
import type { Office } from './office.ts';
import { transaction } from '../platform/worker.ts';

interface Batch {
  id: string;
  ordinal: number;
  kind: 'FACTS' | 'FREEZE';
  fragment: Fragment | null;
  quarter: Quarter;
  sha256: Buffer;
  body: string;
  frozen: boolean;
  /** The place in the line that is next. */
  expected: number;
}

type Problem = 'SHA256' | 'CONTRACT' | 'FROZEN';

/** Takes the next batch in, whole or not at all. Says whether there was one. */
export async function drainNext(office: Office): Promise<boolean> {
  const { statistics, counters, log } = office;
  const batch = await next(office);
  if (!batch || isMissing(office, batch)) return false;
  const read = readBatch(batch);
  await transaction(statistics, async () => {
    if (typeof read === 'string') await setAside(office, batch, read);
    else if (batch.kind === 'FREEZE') await statistics.query('select close_quarter($1)', [batch.quarter]);
    else if (batch.fragment) await take(office, batch.fragment, batch.quarter, read);
    await enter(office, batch, read);
  });
  counters.batches += 1;
  counters.lines += typeof read === 'string' ? 0 : read.length;
  if (batch.kind === 'FREEZE') {
    counters.frozen += 1;
    log.info({ quarter: batch.quarter }, 'The quarter is frozen; its tokens are gone.');
    // Takes the deleted rows, with all that their order told, out of the files.
    await statistics.query('vacuum inbox, incident_fact, person_fact');
    await tellArrivals(office);
  }
  return true;
}

/** Says aloud what the database noticed, and what this process set aside. */
export async function reportAlarms({ statistics, counters, log }: Office): Promise<void> {
  const { rows } = await statistics.query<{ problem: string; batch: string }>(
    'update alarm set reported = true where not reported returning problem, batch',
  );
  for (const { problem, batch } of rows) {
    counters.alarms += 1;
    log.error({ alarm: problem, batch }, 'A batch was not taken in: see the ledger.');
  }
}

async function next({ statistics }: Office): Promise<Batch | undefined> {
  const { rows } = await statistics.query<Batch>(
    `select id, ordinal, kind, fragment, quarter, sha256, body,
       exists (select from frozen_quarter f where f.quarter = inbox.quarter) as frozen,
       (select coalesce(max(ordinal), 0) + 1 from batch_ledger) as expected
     from inbox where set_aside is null order by ordinal limit 1`,
  );
  return rows[0];
}

/** When a batch is missing, those behind it wait: they may correct what it brings. */
function isMissing({ counters, log }: Office, { ordinal, expected }: Batch): boolean {
  const missing = ordinal === expected ? 0 : expected;
  if (missing && missing !== counters.missing) {
    log.error({ alarm: 'MISSING', ordinal: missing }, 'A batch has not come, and those behind it wait.');
  }
  counters.missing = missing;
  return missing > 0;
}

function readBatch({ kind, fragment, quarter, sha256, body, frozen }: Batch): Line[] | Problem {
  if (!createHash('sha256').update(body).digest().equals(sha256)) return 'SHA256';
  if (kind === 'FREEZE' || !fragment) return [];
  if (frozen) return 'FROZEN';
  const { success, output } = v.safeParse(v.pipe(v.string(), v.parseJson(), batchBody[fragment]), body);
  if (!success) return 'CONTRACT';
  const lines: Line[] = output;
  const once = new Set(lines.map(({ token }) => token)).size === lines.length;
  return once && lines.every((line) => belongs(line, quarter)) ? lines : 'CONTRACT';
}

function belongs({ fact }: Line, quarter: Quarter): boolean {
  if (fact === null) return true;
  return 'quarter' in fact ? fact.quarter === quarter : fact.year === yearOf(quarter);
}

/** Each line replaces whatever its token stood for; a line without a fact only takes it away. */
async function take({ statistics }: Office, fragment: Fragment, quarter: Quarter, lines: Line[]): Promise<void> {
  const { remove, add } = factSql[fragment];
  const tokens = lines.map(({ token }) => Buffer.from(token, 'hex'));
  const facts = lines.flatMap(({ token, fact }) => (fact ? [{ token, ...fact }] : []));
  await statistics.query('select open_quarter($1)', [quarter]);
  await statistics.query(remove, [quarter, fragment, tokens]);
  await statistics.query(add, [quarter, fragment, JSON.stringify(facts)]);
}

async function setAside({ statistics }: Office, { id }: Batch, problem: Problem): Promise<void> {
  await statistics.query('update inbox set set_aside = $2 where id = $1', [id, problem]);
  await statistics.query('insert into alarm (problem, batch) values ($2, $1)', [id, problem]);
}

async function enter({ statistics }: Office, batch: Batch, read: Line[] | Problem): Promise<void> {
  const refused = typeof read === 'string';
  await statistics.query(
    `insert into batch_ledger (id, ordinal, kind, fragment, quarter, sha256, lines, outcome)
     select id, ordinal, kind, fragment, quarter, sha256, $2, $3 from inbox where id = $1`,
    [batch.id, refused ? 0 : read.length, refused ? 'SET_ASIDE' : 'DRAINED'],
  );
  if (!refused) await statistics.query('delete from inbox where id = $1', [batch.id]);
}
