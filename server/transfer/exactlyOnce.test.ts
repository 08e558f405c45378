import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { nothingFound } from '../statistics/audit/nothingFound.fixture.ts';
import { prepare, drainAll, executeAll, publishAll } from '../statistics/run.ts';
import { signOff } from '../statistics/signOff.fixture.ts';
import type { Area } from '../taxonomy/areas.ts';
import { freezeDate, nextQuarter, type Quarter } from '../taxonomy/quarter.ts';
import { keptConnections } from './keptConnections.fixture.ts';
import { again, aKiller, type Killer } from './killer.fixture.ts';
import { aChange, aLine, type Change, type Line } from './line.fixture.ts';
import { transferAll } from './relay.ts';

// Each side is killed (SIGKILL) before every single statement it makes to any database, and right after sending what lasts, on a
// world in which registrations, corrections and withdrawals go on. What it left is then finished, and must be right.

jest.setTimeout(400_000);

let line: Line;
let killer: Killer;
beforeAll(async () => {
  line = await aLine();
  killer = await aKiller();
});
const { connect, end } = keptConnections();
afterAll(async () => {
  await end();
  await killer.end();
  await line.end();
});

const transfer = () => ({ ...line.transfer, connect });
/** Attacked elsewhere: here a draft is built a hundred times, and what only reads leaves nothing behind when it dies. */
const statistics = () => ({ ...line.statistics, connect, auditor: nothingFound });

const by = '11111111-1111-4111-8111-111111111111';

const runKilled = (side: 'transfer' | 'statistics' | 'orders' | 'publication', dieAt: number, sent: boolean) =>
  killer.run(line, { side, dieAt, sent });

/** The registrations as they stand, by record: what statistics must have in the end. */
class World {
  readonly #now = new Map<string, { version: number; area: Area | null; quarter: Quarter }>();

  async register(quarter: Quarter, area: Area = 'SCHOOL') {
    const record = randomUUID();
    await this.#write(record, { version: 1, area, quarter });
    return record;
  }

  async correct(record: string, area: Area | null) {
    const it = this.#now.get(record);
    if (it) await this.#write(record, { ...it, version: it.version + 1, area });
  }

  expected(quarter: Quarter): string[] {
    return [...this.#now.values()].flatMap((it) => (it.quarter === quarter && it.area ? [it.area] : []));
  }

  async #write(record: string, it: { version: number; area: Area | null; quarter: Quarter }) {
    const { version, area, quarter } = it;
    const changes: Change[] = area
      ? aChange(quarter, { record, version, incident: { area } })
      : aChange(quarter, { record, version, gone: true });
    await line.write(changes);
    this.#now.set(record, it);
  }
}

async function arrived(quarter: Quarter) {
  const { rows } = await line
    .inspect('STATISTICS_DATABASE_URL')
    .query<{ area: string }>('select area from incident_fact where quarter = $1 order by area collate "C"', [quarter]);
  return rows.map(({ area }) => area);
}

async function numberOf(table: string, setting: Parameters<Line['inspect']>[0] = 'STATISTICS_DATABASE_URL') {
  const { rows } = await line.inspect(setting).query<{ n: number }>(`select count(*)::int as n from ${table}`);
  return rows[0]?.n;
}

const inOrder = (codes: readonly string[]) => codes.toSorted((a, b) => (a < b ? -1 : 1));

const moments = [
  ['before it is sent', { sent: false, lasting: false, atLeast: { transfer: 20, statistics: 15 } }],
  ['right after what lasts was sent', { sent: true, lasting: true, atLeast: { transfer: 15, statistics: 12 } }],
] as const;

async function finish() {
  await again(() => transferAll(transfer()));
  const { alarms } = await again(() => drainAll(statistics()));
  expect(alarms).toBe(0);
}

describe.each(['transfer', 'statistics'] as const)('killed at every statement of the %s', (side) => {
  test.each(moments)('%s', async (_, { atLeast, ...moment }) => {
    const world = new World();
    const quarter = '2025-Q1';
    line.at('2025-02-15T12:00:00Z');
    const before = await arrived(quarter);
    let kept = await world.register(quarter);
    let killed = true;
    for (let n = 1; killed; n++) {
      const gone = await world.register(quarter, 'HOUSING');
      await finish();
      await world.correct(kept, n % 2 ? 'HEALTH' : 'CULTURE_LEISURE');
      await world.correct(gone, null);
      kept = await world.register(quarter);
      if (side === 'statistics') await transferAll(transfer());
      killed = await killer.run(line, { side, dieAt: n, ...moment });
      // The world does not wait for the restart.
      await world.correct(kept, 'EMPLOYER');
      await finish();
      expect(await arrived(quarter)).toEqual(inOrder([...before, ...world.expected(quarter)]));
      if (!killed) expect(n).toBeGreaterThan(atLeast[side]);
    }
    expect(await numberOf("token where fragment = 'incident'")).toBe((await arrived(quarter)).length);
    expect(await numberOf('person_fact where year = 2025')).toBe((await arrived(quarter)).length);
    expect(await numberOf('outbox', 'TRANSFER_DATABASE_URL')).toBe(0);
    expect(await numberOf('inbox')).toBe(0);
  });
});

test.each(['transfer', 'statistics'] as const)(
  'killed at every statement of the freeze, on the side of %s',
  async (side) => {
    const world = new World();
    let quarter: Quarter = side === 'transfer' ? '1950-Q1' : '1980-Q1';
    let killed = true;
    for (let n = 1; killed; n++, quarter = nextQuarter(quarter)) {
      line.at(`${quarter.slice(0, 4)}-01-02T12:00:00Z`);
      await world.register(quarter);
      await finish();
      await world.register(quarter, 'HOUSING');
      line.at(new Date(freezeDate(quarter).getTime() + 3_600_000).toISOString());
      if (side === 'statistics') await transferAll(transfer());
      killed = await runKilled(side, n, n % 2 === 0);
      await finish();
      expect(await arrived(quarter)).toEqual(inOrder(world.expected(quarter)));
      expect(await numberOf(`token where quarter = '${quarter}'`)).toBe(0);
      expect(await numberOf(`frozen_quarter where quarter = '${quarter}'`)).toBe(1);
      expect(await numberOf(`quarter_key where quarter = '${quarter}' and wrapped is null`, 'KEYS_DATABASE_URL')).toBe(
        1,
      );
      expect(
        await numberOf(`transfer_batch where quarter = '${quarter}' and kind = 'FREEZE'`, 'TRANSFER_DATABASE_URL'),
      ).toBe(1);
    }
  },
);

test('killed at every statement between the orders and the publication', async () => {
  line.at('2025-08-01T12:00:00Z');
  await finish();
  const cells = async (version: string) => {
    const { rows } = await line
      .inspect('RELEASE_DATABASE_URL')
      .query<{ sha256: string }>('select sha256 from release where version = $1', [version]);
    return rows[0]?.sha256;
  };
  const [quarter, version] = ['1950-Q1', '1950-Q1.1'] as const;
  const { sha256 } = await prepare(statistics(), { quarter, by });
  let killed = true;
  for (let n = 1; killed; n++) {
    await order(quarter);
    killed = await runKilled('orders', n, n % 2 === 0);
    await again(() => executeAll(statistics()));
    expect(await cells(version)).toBe(sha256);
    expect(await numberOf(`release_order where state <> 'DONE'`, 'RELEASE_DATABASE_URL')).toBe(0);
  }
  killed = true;
  for (let n = 1; killed; n++) {
    await forget(version);
    const draft = await again(() => prepare(statistics(), { quarter, by }));
    await signOff(line.urls.RELEASE_DATABASE_URL, draft, line.statistics.now());
    killed = await runKilled('publication', n, n % 2 === 0);
    await again(() => publishAll(statistics()));
    expect(await numberOf(`release where version = '${version}' and state = 'PUBLISHED'`, 'RELEASE_DATABASE_URL')).toBe(
      1,
    );
    expect(await numberOf(`release_key where version = '${version}'`)).toBe(0);
    expect(await numberOf(`release_ledger where version = '${version}'`)).toBe(2);
  }
});

const order = (it: string) =>
  line.inspect('RELEASE_DATABASE_URL').query(
    `insert into release_order (id, action, quarter, requested_by, requested_at)
     values (gen_random_uuid(), 'PREPARE', $1, $2, now())`,
    [it, by],
  );

/** As only the server's administrator can: published is for good. */
async function forget(version: string) {
  const where = `where release_version = '${version}'`;
  await line.inspect('RELEASE_DATABASE_URL').query(
    `begin; set local session_replication_role = replica;
     delete from cell ${where}; delete from release_file ${where};
     delete from release_date; delete from release_signature; delete from release where version = '${version}'; commit`,
  );
  for (const table of ['release_ledger', 'release_key'])
    await line.inspect('STATISTICS_DATABASE_URL').query(`delete from ${table} where version = $1`, [version]);
}
