import { setTimeout as wait } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { aChange, aLine, type Line } from '../transfer/line.fixture.ts';
import { runTransfer } from '../transfer/run.ts';
import { runStatistics } from './run.ts';
import { signOff } from './signOff.fixture.ts';

jest.setTimeout(60_000);

let line: Line;
beforeAll(async () => {
  line = await aLine();
});
afterAll(() => line.end());

async function until(setting: Parameters<Line['inspect']>[0], sql: string, expected: number) {
  for (let n = -1; n !== expected; await wait(50)) {
    const { rows } = await line.inspect(setting).query<{ n: number }>(`select count(*)::int as n from ${sql}`);
    n = rows[0]?.n ?? -1;
  }
}

test('both parts run, outlive their connections, and stop when asked', async () => {
  const ending = new AbortController();
  const transfer = runTransfer({ ...line.transfer, signal: ending.signal });
  const statistics = runStatistics({ ...line.statistics, signal: ending.signal });
  // A second process waits for the first instead of working beside it.
  const second = runTransfer({ ...line.transfer, signal: ending.signal });

  await line.write(aChange('2025-Q1', {}));
  await until('STATISTICS_DATABASE_URL', 'incident_fact', 1);

  for (const setting of ['TRANSFER_DATABASE_URL', 'STATISTICS_DATABASE_URL', 'RELEASE_DATABASE_URL'] as const) {
    await line.inspect(setting).query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'equality-lab'`,
    );
  }
  await line.write(aChange('2025-Q1', {}));
  await until('STATISTICS_DATABASE_URL', 'incident_fact', 2);
  expect(line.said).toContainEqual(expect.objectContaining({ code: expect.any(String), failures: 1 }));

  line.at('2025-05-01T12:00:00Z');
  await until('STATISTICS_DATABASE_URL', 'frozen_quarter', 1);
  await line.inspect('RELEASE_DATABASE_URL').query(
    `insert into release_order (id, action, quarter, version, requested_by, requested_at) values
     ($1, 'PREPARE', '2025-Q1', null, $2, '2025-05-01')`,
    [randomUUID(), randomUUID()],
  );
  await until('RELEASE_DATABASE_URL', `release where state = 'DRAFT'`, 1);
  const { rows } = await line
    .inspect('RELEASE_DATABASE_URL')
    .query<{ version: string; sha256: string }>('select version, sha256 from release');
  await signOff(
    line.urls.RELEASE_DATABASE_URL,
    rows[0] ?? { version: '', sha256: '' },
    new Date('2025-05-02T06:00:00Z'),
  );
  await until('RELEASE_DATABASE_URL', `release where state = 'SIGNED'`, 1);
  // Nobody asks for it: its moment comes.
  line.at('2025-05-02T06:00:00Z');
  await until('RELEASE_DATABASE_URL', `release where state = 'PUBLISHED'`, 1);

  ending.abort();
  await Promise.all([transfer.finished, statistics.finished, second.finished]);
  expect(transfer.counters.lines + second.counters.lines).toBe(4);
  expect(transfer.counters.delivered + second.counters.delivered).toBe(5);
  expect(statistics.counters).toMatchObject({ batches: 5, lines: 4, frozen: 1, prepared: 1, published: 1, alarms: 0 });
});
