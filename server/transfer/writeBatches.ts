import { createHash, randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { dayOf, isFrozen, isQuarter, yearOf, type Quarter } from '../taxonomy/quarter.ts';
import { incidentFact, personFact, type Fragment, type IncidentFact, type Line, type PersonFact } from './contract.ts';
import { tokenOf } from './quarterKeys.ts';
import { shuffle } from './shuffle.ts';
import { isFragment, type Transfer } from './transfer.ts';
import { transaction } from '../platform/worker.ts';

/** A batch is held in memory, so it has a size. */
const most = 10_000;

interface Waiting {
  fragment: string;
  quarter: string;
  rows: number;
  oldest: Date;
}

interface Row {
  id: string;
  record: string;
  fact: unknown;
}

type Problem = 'CONTRACT' | 'FROZEN';

/** Makes a batch of every group of outbox rows that is large or old enough. Says whether there was one. */
export async function writeBatches(transfer: Transfer): Promise<boolean> {
  const { rows } = await transfer.operational.query<Waiting>(
    `select fragment, quarter, count(*)::int as rows, min(since) as oldest from outbox o
     where not exists (select from transfer_refused r where r.outbox = o.id) group by fragment, quarter`,
  );
  const due = rows.filter((group) => isDue(group, transfer));
  // The two fragments of a record wait side by side; which of them leaves first says nothing.
  for (const group of shuffle(due)) await writeBatch(transfer, group);
  return due.length > 0;
}

function isDue({ rows, oldest, quarter }: Waiting, { minBatch, maxDelay, now }: Transfer): boolean {
  const waited = now().getTime() - oldest.getTime();
  return rows >= minBatch || waited >= maxDelay * 1_000 || !isQuarter(quarter) || isFrozen(quarter, now());
}

async function writeBatch(transfer: Transfer, { fragment, quarter }: Waiting): Promise<void> {
  const known = isFragment(fragment) && isQuarter(quarter) ? { fragment, quarter } : null;
  const key = known && (await transfer.keys.find(known.quarter));
  await transaction(transfer.operational, async () => {
    const rows = await take(transfer, fragment, quarter);
    if (!known) return setAside(transfer, rows, 'CONTRACT');
    if (!key) {
      await setAside(transfer, rows, 'FROZEN');
      return remove(transfer, rows);
    }
    // The newest version of a record wins. One that breaks the contract stays behind, and the newest that does not leaves
    // in its place: a registration is counted as it last made sense, rather than not at all, until somebody mends it.
    const lines: Line[] = [];
    const refused: Row[] = [];
    const settled = new Set<string>();
    for (const row of rows.toReversed()) {
      if (settled.has(row.record)) continue;
      const fact = row.fact === null ? null : parse(known.fragment, known.quarter, row.fact);
      if (fact === undefined) {
        refused.push(row);
        continue;
      }
      settled.add(row.record);
      lines.push({ token: tokenOf(key, row.record, known.fragment), fact } as Line);
    }
    await setAside(transfer, refused, 'CONTRACT');
    await insert(transfer, known.fragment, known.quarter, shuffle(lines));
    const behind = new Set(refused);
    await remove(
      transfer,
      rows.filter((row) => !behind.has(row)),
    );
  });
}

async function take({ operational }: Transfer, fragment: string, quarter: string): Promise<Row[]> {
  const { rows } = await operational.query<Row>(
    `select id, record, fact from outbox o where fragment = $1 and quarter = $2
     and not exists (select from transfer_refused r where r.outbox = o.id) order by version, id limit ${most}`,
    [fragment, quarter],
  );
  return rows;
}

/** The fact as the contract has it, or nothing: no part of a row that breaks it leaves. */
function parse(fragment: Fragment, quarter: Quarter, fact: unknown): IncidentFact | PersonFact | undefined {
  if (fragment === 'incident') {
    const { success, output } = v.safeParse(incidentFact, fact);
    return success && output.quarter === quarter ? output : undefined;
  }
  const { success, output } = v.safeParse(personFact, fact);
  return success && output.year === yearOf(quarter) ? output : undefined;
}

async function insert({ operational, counters }: Transfer, fragment: Fragment, quarter: Quarter, lines: Line[]) {
  if (lines.length === 0) return;
  const body = JSON.stringify(lines);
  await operational.query(
    `insert into transfer_batch (id, ordinal, kind, fragment, quarter, sha256, lines, body)
     select $1, coalesce(max(ordinal), 0) + 1, 'FACTS', $2, $3, $4, $5, $6 from transfer_batch`,
    [randomUUID(), fragment, quarter, createHash('sha256').update(body).digest(), lines.length, body],
  );
  counters.batches += 1;
  counters.lines += lines.length;
}

async function setAside({ operational, counters, log, now }: Transfer, rows: Row[], problem: Problem) {
  if (rows.length === 0) return;
  await operational.query(
    `insert into transfer_refused (outbox, fragment, quarter, problem, refused_on)
     select id, fragment, quarter, $2, $3 from outbox where id = any($1::uuid[]) on conflict do nothing`,
    [rows.map(({ id }) => id), problem, dayOf(now())],
  );
  counters.alarms += rows.length;
  log.error({ alarm: problem, rows: rows.length }, 'Rows of the outbox were refused: see transfer_refused.');
}

async function remove({ operational }: Transfer, rows: Row[]): Promise<void> {
  if (rows.length === 0) return;
  await operational.query('delete from outbox where id = any($1::uuid[])', [rows.map(({ id }) => id)]);
}
