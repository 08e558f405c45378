import { setTimeout as wait } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { decodeGrounds } from '../taxonomy/groundMask.ts';
import { aChange, aLine, anIncident, type Line } from '../transfer/line.fixture.ts';
import { transferAll } from '../transfer/relay.ts';
import { quickAuditor } from './audit/audit.ts';
import type { Auditor } from './audit/auditor.ts';
import { atDesk } from './command.ts';
import { runTransfer } from '../transfer/run.ts';
import { drainAll, prepare, publishAll, runStatistics } from './run.ts';
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

describe('while a draft is attacked', () => {
  /** Attacks until it is told to end. */
  function slowAuditor(version: string) {
    let end = () => undefined as void;
    const ended = new Promise<void>((resolve) => (end = resolve));
    let begin = () => undefined as void;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const auditor: Auditor = {
      depth: quickAuditor.depth,
      async attack(databases, it, tell) {
        if (it === version) {
          begin();
          await ended;
        }
        return quickAuditor.attack(databases, it, tell);
      },
    };
    return { auditor, begun, end };
  }
  const stateOf = async (version: string) => {
    const { rows } = await line
      .inspect('RELEASE_DATABASE_URL')
      .query<{ state: string; sha256: string }>('select state, sha256 from release where version = $1', [version]);
    return rows[0] ?? { state: '', sha256: '' };
  };

  const problemOf = async (version: string) => {
    const { rows } = await line
      .inspect('RELEASE_DATABASE_URL')
      .query<{ problem: string }>('select problem from release where version = $1', [version]);
    return rows[0]?.problem;
  };

  test('what is due comes out at its moment', async () => {
    for (const quarter of ['2025-Q2', '2025-Q3'] as const) {
      line.at(`2025-0${quarter === '2025-Q2' ? 5 : 8}-15T12:00:00Z`);
      await line.write(Array.from({ length: 30 }, () => aChange(quarter, {})).flat());
      await transferAll(line.transfer);
    }
    line.at('2025-10-20T12:00:00Z');
    await transferAll(line.transfer);
    await drainAll(line.statistics);
    const second = await prepare(line.statistics, { quarter: '2025-Q2', by: randomUUID() });
    await signOff(line.urls.RELEASE_DATABASE_URL, second, line.statistics.now());
    await publishAll(line.statistics);

    // An erratum of what is out, signed for tomorrow; and the next quarter, whose attack takes its time.
    const folder = await mkdtemp(join(tmpdir(), 'equality-lab-due-'));
    const { quarter: _quarter, groundMask, ...coded } = anIncident('2025-Q2');
    const was = { ...coded, grounds: decodeGrounds(groundMask) };
    const correction = { quarter: '2025-Q2', number: 12, was, becomes: { municipality: '751' } };
    await writeFile(
      join(folder, 'wrong.json'),
      JSON.stringify({ reason: { da: 'Forvekslet.', en: 'Mistaken.' }, corrections: [correction] }),
    );
    const words = ['erratum', join(folder, 'wrong.json')];
    await atDesk(line.statistics, { words, by: 'Rasmus' }, () => undefined).finally(() =>
      rm(folder, { recursive: true }),
    );
    await signOff(
      line.urls.RELEASE_DATABASE_URL,
      { version: '2025-Q2.2', ...(await stateOf('2025-Q2.2')) },
      new Date('2025-10-21T06:00:00Z'),
    );
    const { auditor, begun, end } = slowAuditor('2025-Q3.1');
    const ending = new AbortController();
    const running = runStatistics({ ...line.statistics, auditor, signal: ending.signal });
    await line.inspect('RELEASE_DATABASE_URL').query(
      `insert into release_order (id, action, quarter, requested_by, requested_at)
         values ($1, 'PREPARE', '2025-Q3', $1, '2025-10-20')`,
      [randomUUID()],
    );
    try {
      await begun;
      expect(await stateOf('2025-Q2.2')).toMatchObject({ state: 'SIGNED' });
      line.at('2025-10-21T06:00:00Z');
      await until('RELEASE_DATABASE_URL', `release where version = '2025-Q2.2' and state = 'PUBLISHED'`, 1);
      expect(await stateOf('2025-Q3.1')).toMatchObject({ state: 'PREPARING' });
      await until('STATISTICS_DATABASE_URL', 'release_key', 1);
      end();
      await until('RELEASE_DATABASE_URL', `release_order where state = 'DONE' and quarter = '2025-Q3'`, 1);
    } finally {
      end();
      ending.abort();
      await running.finished;
    }
    // It copies what was corrected since, and so does not come out.
    const draft = await stateOf('2025-Q3.1');
    expect(draft.state).toBe('DRAFT');
    line.at('2025-10-22T12:00:00Z');
    await signOff(line.urls.RELEASE_DATABASE_URL, { version: '2025-Q3.1', ...draft }, line.statistics.now());
    expect(await publishAll(line.statistics)).toMatchObject({ published: 0, refused: 1 });
    expect(await problemOf('2025-Q3.1')).toBe('OUTDATED_DRAFT');
    const anew = await prepare(line.statistics, { quarter: '2025-Q3', by: randomUUID() });
    await signOff(line.urls.RELEASE_DATABASE_URL, anew, line.statistics.now());
    expect(await publishAll(line.statistics)).toMatchObject({ published: 1, refused: 0 });
  });
});
