import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { doors, launchBrowser, violations, visit } from './browser.ts';
import { signIn } from './signIn.ts';

let browser: Browser;
beforeAll(async () => (browser = await launchBrowser()));
afterAll(() => browser.close());

const first = 'nadia@statistik.example';
const second = 'rasmus@statistik.example';
const analyst = 'emil@statistik.example';
const at = doors.municipality;

/** Looks again until it is so. */
async function until(so: () => Promise<boolean>, seconds: number): Promise<void> {
  for (let look = 0; look < 2 * seconds; look += 1) {
    if (await so()) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`It did not come about within ${seconds} seconds.`);
}

/** What anyone at all reads. */
async function newest(): Promise<string> {
  const response = await fetch(`${doors.api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ release { version } }' }),
  });
  return ((await response.json()) as { data: { release: { version: string } } }).data.release.version;
}

/** A whole minute that has not come: at least one away. */
const soon = () => new Date(Math.ceil(Date.now() / 60_000 + 1) * 60_000);
const danish = (date: Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'short' }).format(
    date,
  );

async function moveTo(page: Page, quarter: string, moment: Date) {
  const [day = '', time = ''] = danish(moment).split(' ');
  const [year = '', month = '', date = ''] = day.split('-');
  await page.goto(`${at}/releases/calendar`);
  await page.getByRole('button', { name: `Move ${quarter}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Day').fill(date);
  await dialog.getByLabel('Month').fill(month);
  await dialog.getByLabel('Year').fill(year);
  await dialog.getByLabel('At, Danish time').fill(time);
  await dialog.getByLabel('Why, in Danish').fill('Tallene er klar før tid.');
  await dialog.getByLabel('Why, in English').fill('The figures are ready early.');
  await dialog.getByRole('button', { name: 'Move it' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('The figures are ready early.').waitFor();
}

async function sign(page: Page, version: string) {
  await page.getByRole('button', { name: 'Sign it' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /I have looked/ }).check();
  await dialog.getByRole('button', { name: `Sign ${version}` }).click();
  await dialog.waitFor({ state: 'hidden' });
}

test('two statisticians take a closed quarter to its readers, and nobody reads it before its moment', async () => {
  const nadia = await visit(browser, at);
  await signIn(nadia.page, at, first);
  await nadia.page.goto(`${at}/releases`);
  await nadia.page.getByRole('button', { name: /^Prepare/ }).click();
  await nadia.page.getByRole('link', { name: 'Look at the draft' }).click({ timeout: 240_000 });
  const heading = nadia.page.getByRole('heading', { level: 1, name: /\d{4}-Q\d\.1/ });
  await heading.waitFor();
  const version = /\d{4}-Q\d\.1/.exec(await heading.innerText())?.[0] ?? '';
  const draft = `${at}/releases/${version.replace('.', '-')}`;
  const quarter = `Q${version.charAt(6)} ${version.slice(0, 4)}`;
  expect(await violations(nadia.page)).toEqual([]);

  const rasmus = await visit(browser, at);
  await signIn(rasmus.page, at, second);
  await moveTo(nadia.page, quarter, soon());
  await nadia.page.goto(draft);
  await sign(nadia.page, version);
  await nadia.page.getByText('Waits for another statistician than you').waitFor();
  expect(await nadia.page.getByRole('button', { name: 'Sign it' }).count()).toBe(0);

  await rasmus.page.goto(draft);
  await sign(rasmus.page, version);
  await rasmus.page.getByText(/It comes out by itself on/).waitFor();
  await rasmus.page.getByText(/The statistics side has seen both signatures since/).waitFor();
  expect(await violations(rasmus.page)).toEqual([]);

  // Signed, and not out: it exists for no one else.
  const emil = await visit(browser, at);
  await signIn(emil.page, at, analyst);
  await emil.page.goto(draft);
  await emil.page.getByRole('heading', { name: 'There is no such release' }).waitFor();
  expect(await newest()).not.toBe(version);

  await until(async () => (await newest()) === version, 150);
  await rasmus.page.getByText('Published').first().waitFor();
  await emil.page.goto(draft);
  await emil.page.getByRole('tab', { name: 'Tables' }).waitFor();
  expect([...nadia.complaints, ...rasmus.complaints]).toEqual([]);
  await Promise.all([nadia, rasmus, emil].map(({ context }) => context.close()));
}, 600_000);
