import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import pino from 'pino';
import { readConfiguration } from './platform/configuration.ts';
import { freePort } from './platform/ports.ts';
import { aChange, aLine, type Line } from './transfer/line.fixture.ts';
import { startStatistics, startTransfer } from './workers.ts';

jest.setTimeout(60_000);

const log = pino({ level: 'silent' });
let line: Line;
const running: { stop(): Promise<void> }[] = [];
beforeAll(async () => {
  line = await aLine();
});
afterAll(async () => {
  await Promise.all(running.map((it) => it.stop()));
  await line.end();
});

async function aWorker(part: 'transfer' | 'statistics', settings: Record<string, string> = {}) {
  const port = await freePort();
  const name = part === 'transfer' ? 'TRANSFER_METRICS_PORT' : 'STATISTICS_METRICS_PORT';
  const configuration = readConfiguration(
    {
      ...line.urls,
      TRANSFER_KEY_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
      [name]: String(port),
      ...settings,
    },
    [part],
  );
  const { stop } = await (part === 'transfer' ? startTransfer : startStatistics)(configuration, log);
  running.push({ stop });
  const get = async (path: string, init?: RequestInit) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
    return { status: response.status, text: await response.text() };
  };
  const until = async (path: string, words: string) => {
    for (;;) {
      const answer = await get(path);
      if (answer.text.includes(words)) return answer;
      await wait(50);
    }
  };
  return { get, until, stop };
}

test('both workers count what they do, and say that they are ready', async () => {
  const transfer = await aWorker('transfer');
  const statistics = await aWorker('statistics');
  for (const it of [transfer, statistics]) {
    expect(await it.get('/livez')).toEqual({ status: 200, text: 'ok' });
    expect(await it.until('/readyz', '"ready":true')).toEqual({ status: 200, text: '{"ready":true,"ailments":[]}' });
  }
  await line.write(aChange('2025-Q1', {}));
  await transfer.until('/metrics', 'equality_transfer_delivered_total 2');
  const { text } = await statistics.until('/metrics', 'equality_statistics_lines_total 2');
  for (const said of ['batches_total', 'alarms_total 0', 'refused_total 0', 'missing 0', 'lag_seconds'])
    expect(text).toContain(`equality_statistics_${said}`);
  // What the text holds of the world outside is numbers.
  expect(text).not.toMatch(/postgres:|equality_statistician/);

  const second = await aWorker('transfer');
  expect((await second.until('/readyz', 'another process does this work')).status).toBe(503);
  for (const [path, init] of [['/'], ['/metrics/x'], ['/constructor'], ['/metrics', { method: 'POST' }]] as const)
    expect((await transfer.get(path, init)).status).toBe(404);
  await Promise.all([transfer, statistics, second].map((it) => it.stop()));
  await expect(transfer.get('/livez')).rejects.toThrow();
});

test('a worker whose database is away lives, and is not ready', async () => {
  const nobody = await freePort();
  const worker = await aWorker('statistics', {
    STATISTICS_DATABASE_URL: `postgres://somebody:something@127.0.0.1:${nobody}/nothing`,
  });
  const { status, text } = await worker.until('/readyz', 'interrupted');
  expect(status).toBe(503);
  expect(text).not.toMatch(/somebody|something|nothing/);
  expect((await worker.get('/livez')).status).toBe(200);
  expect((await worker.until('/metrics', 'equality_statistics_failures_total')).text).toMatch(/failures_total [1-9]/);
  await worker.stop();
});
