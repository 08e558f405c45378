import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { releasesWorld, type ReleasesWorld } from './releasesWorld.fixture.ts';

/* docs/analysts.md promises that its examples run. They are taken from the page as they stand, with another address. */

let world: ReleasesWorld;
let folder: string;
beforeAll(async () => {
  world = await releasesWorld();
  folder = mkdtempSync(join(tmpdir(), 'equality-lab-examples-'));
}, 90_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world.close();
});

const page = readFileSync('docs/analysts.md', 'utf8');
const fence = '```';

function example(language: string): string {
  const found = new RegExp(`${fence}${language}\\n([\\s\\S]*?)${fence}`).exec(page)?.[1];
  if (!found) throw new Error(`The page has no example in ${language}.`);
  return found.replaceAll('http://localhost:4003', `http://127.0.0.1:${world.house.port('api')}`);
}

const installed = (program: string) =>
  (process.env['PATH'] ?? '').split(delimiter).some((it) => existsSync(join(it, program)));

const run = async (program: string, ...words: string[]) =>
  (await promisify(execFile)(program, words, { cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' } }))
    .stdout;

// R in particular is seldom at hand: what is not installed is told as skipped, never as passed.
const where = (program: string) => (installed(program) ? test : test.skip);

where('curl')('the example for curl takes a file and two answers', async () => {
  const said = await run('sh', '-e', '-c', example('sh'));
  expect(said).toMatch(/"release":\{"version":"2025-Q3\.1","quarter":"2025-Q3","sha256":"[0-9a-f]{64}"/);
  expect(said).toMatch(/"series":\[\{"period":"2025-Q3","status":"(SHOWN|HIDDEN)","value":(\d+|null)\}\]/);
  expect(readFileSync(join(folder, 'registrations.csv'), 'utf8')).toContain('000,All Denmark,2025-Q3');
});

where('python3')('the example in Python prints grounds, and the country through time', async () => {
  const said = await run('python3', '-c', example('python'));
  expect(said).toMatch(/^Ethnic origin (\d+|not shown \(too few\))$/m);
  expect(said).toMatch(/^2025-Q3 \d+$/m);
});

where('Rscript')('the example in R prints the country', async () => {
  expect(await run('Rscript', '-e', example('r'))).toMatch(/2025-Q3/);
});

where('node')('the example in JavaScript prints a region by ground', async () => {
  const said = await run('node', '--input-type=module', '-e', example('js'));
  expect(said).toMatch(/^Disability (\d+|not shown \(too few\))$/m);
  expect(said.trim().split('\n').length).toBeGreaterThan(20);
});
