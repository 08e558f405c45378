import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { aChange, aLine, type Line } from '../transfer/line.fixture.ts';
import { transferAll } from '../transfer/relay.ts';
import { atDesk } from './command.ts';
import { refusalInWords } from './refusalInWords.ts';
import type { Refusal } from './refusal.ts';
import { drainAll, publishAll, runStatistics } from './run.ts';
import { signOff } from './signOff.fixture.ts';

jest.setTimeout(60_000);

let line: Line;
beforeAll(async () => {
  line = await aLine();
  await line.write(Array.from({ length: 40 }, () => aChange('2025-Q1', {})).flat());
  line.at('2025-04-20T12:00:00Z');
  await transferAll(line.transfer);
  await drainAll(line.statistics);
});
afterAll(() => line.end());

/** What a statistician reads after typing that. */
async function typed(words: string, cells = false): Promise<string> {
  const said: string[] = [];
  await atDesk(line.statistics, { words: words.split(' ').filter(Boolean), cells }, (text) => said.push(text));
  return said.join('\n');
}

const refused = (words: string): Promise<string> =>
  typed(words).then(
    () => 'not refused',
    (error: Error) => (error.name === 'Refusal' ? refusalInWords(error as Refusal) : error.message),
  );

const hashIn = (said: string) => /sha256\s+([0-9a-f]{64})/.exec(said)?.[1] ?? '';

test('a quarter is prepared and looked at, where no statistics process runs', async () => {
  expect(await typed('show')).toBe('No release yet.\n2025-Q1     closed, waits for `prepare 2025-Q1`');
  const prepared = await typed('prepare 2025-Q1');
  expect(prepared).toMatch(/^Preparing … \d+ %/);
  expect(prepared).toContain('Preparing … 100 %\n2025-Q1.1   draft, prepared on 2025-04-20');
  const looked = await typed('show 2025-Q1.1');
  expect(prepared.endsWith(looked)).toBe(true);
  expect(looked).toMatch(/signed by {4}0 of 2, in the municipality app\n {2}comes out {4}has no planned moment yet$/);
  expect(looked).toMatch(/registered {3}\d+ in 2025-Q1/);
  expect(await typed('show 2025-Q1.1', true)).toMatch(/^id,value,status\n/);

  const draft = { version: '2025-Q1.1', sha256: hashIn(looked) };
  await signOff(line.urls.RELEASE_DATABASE_URL, draft, line.statistics.now());
  expect(await typed('show')).toBe('2025-Q1.1   signed by two, prepared on 2025-04-20; not noticed yet');
  expect(await typed('show 2025-Q1.1')).toMatch(
    /signed by {4}2 of 2.*\n( {15}.* who signed nothing that is out\n){2} {2}comes out {4}2025-04-20T12:00:00.000Z$/,
  );
  await publishAll(line.statistics);
  expect(await typed('show')).toBe('2025-Q1.1   published on 2025-04-20');
  expect(await refused('prepare 2025-Q1')).toMatch('published already');
});

test('a release is attacked, and its report says by what and what was found', async () => {
  const said = await typed('audit 2025-Q1.1');
  expect(said).toMatch(/^Attacking … 5 %\n/);
  expect(said).toMatch(/Attacking … 100 %\n2025-Q1\.1 {3}[0-9a-f]{64}\n {2}looked at {4}\d+ cells/);
  expect(said).toMatch(/\n {2}form {11}nothing\n(.*\n)* {2}reconstruction left out\n {2}passed: nothing was found$/);
});

test('what cannot be done now is refused, with what to do first', async () => {
  expect(await refused('prepare 2025-Q2')).toBe(
    '2025-Q2 has not closed yet. It closes on 2025-07-11; prepare it then.',
  );
  expect(await refused('prepare 2024-Q4')).toMatch(/nothing more comes|cannot come out any more/);
  expect(await refused('audit 2025-Q2.1')).toMatch('There is no release 2025-Q2.1');
  expect(await refused('show 2025-Q2.1')).toMatch('There is no release 2025-Q2.1');
  for (const [words, told] of [
    ['', 'Say what to do.'],
    ['erase 2025-Q1', `'erase' is nothing`],
    ['prepare', 'takes one quarter'],
    ['prepare 2025-Q5', 'takes one quarter'],
    ['audit', 'takes one version'],
    ['audit 2025-Q2.1 twice', 'takes one word more'],
    ['take-back 2025-Q2.1', 'takes the version of an erratum'],
    ['hold 2025-Q1.1', 'takes one quarter'],
    ['hold 2025-Q2', 'Say who does it'],
    ['let-go', 'takes one quarter'],
    ['vouch', 'takes one quarter'],
    ['prepare 2025-Q2.2', 'Nothing is handed in for 2025-Q2.2'],
    [`publish 2025-Q1.1 ${'0'.repeat(64)}`, `'publish' is nothing`],
    ['show 2025-Q1', `'2025-Q1' is no version`],
  ] as const)
    expect(await refused(words)).toMatch(told);
});

test('a statistics process that runs does the work, and is not disturbed', async () => {
  await line.write(Array.from({ length: 40 }, () => aChange('2025-Q2', {})).flat());
  line.at('2025-07-20T12:00:00Z');
  await transferAll(line.transfer);
  const ending = new AbortController();
  const running = runStatistics({ ...line.statistics, signal: ending.signal });
  try {
    while (running.health.state !== 'WORKING') await new Promise((resolve) => setImmediate(resolve));
    expect(await typed('prepare 2025-Q2')).toContain('2025-Q2.1   draft');
    expect(running.counters).toMatchObject({ prepared: 1, failures: 0 });
  } finally {
    ending.abort();
    await running.finished;
  }
});

test('the command has the credentials of the statistics side and no other', async () => {
  const file = fileURLToPath(new URL('../release.ts', import.meta.url));
  const command = (env: Record<string, string>, ...words: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', file, ...words], {
      env: { PATH: process.env['PATH'], EQUALITY_MODE: 'production', NODE_ENV: 'production', ...env },
    });
  const { STATISTICS_DATABASE_URL, RELEASE_WRITER_DATABASE_URL } = line.urls;
  const its = { STATISTICS_DATABASE_URL, RELEASE_WRITER_DATABASE_URL };
  expect((await command(its, 'show')).stdout).toContain('2025-Q1.1   published');
  await expect(command(its, 'prepare', '2025-Q1')).rejects.toMatchObject({
    code: 3,
    stderr: expect.stringMatching(/published already/),
  });
  await expect(command({}, 'show')).rejects.toMatchObject({
    stderr: expect.stringMatching(/STATISTICS_DATABASE_URL is not set(.|\n)*RELEASE_WRITER_DATABASE_URL is not set/),
  });
  await expect(command(its, 'prepare')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/takes one quarter(.|\n)*-- erratum/),
  });
  const away = STATISTICS_DATABASE_URL.replace(/:\d+\//, ':1/');
  await expect(command({ ...its, STATISTICS_DATABASE_URL: away }, 'show')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/does not answer/),
  });
});
