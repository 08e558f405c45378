import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { doors, launchBrowser, sideways, violations, visit } from './browser.ts';
import { signIn } from './signIn.ts';
import { settled } from './walk.ts';

let browser: Browser;
beforeAll(async () => (browser = await launchBrowser()));
afterAll(() => browser.close());

const files = (page: Page) => page.getByRole('navigation', { name: 'Take it with you' });

/** What a link of the page gives, with the session of whoever looks at it. */
async function taken(page: Page, name: string) {
  const address = await files(page).getByRole('link', { name }).getAttribute('href');
  const reply = await page.request.get(new URL(address ?? '', page.url()).href);
  return { status: reply.status(), kept: reply.headers()['content-disposition'] ?? '', bytes: await reply.body() };
}

test('the report of a study is taken along: the page is read by everyone, the files are kept', async () => {
  const { page, context, foreign, complaints } = await visit(browser, doors.municipality);
  await signIn(page, doors.municipality, 'omar@kbh.example');
  await page.goto(`${doors.municipality}/studies`);
  await page.getByRole('link', { name: 'Adgang til borgerservice i Nordvest' }).click();
  await page.getByRole('link', { name: 'Report no. 2' }).click();
  await settled(page);
  const opening = context.waitForEvent('page');
  await files(page).getByRole('link', { name: 'Web page' }).click();
  const paper = await opening;
  await paper.getByRole('heading', { level: 2, name: 'Findings and recommendations' }).waitFor();
  expect(await paper.locator('html').getAttribute('lang')).toBe('en');

  // Nothing runs in the page where a door shows it, axe neither: looked at as somebody looks who kept it.
  const { bytes } = await taken(page, 'Web page');
  for (const [width, dark] of [
    [360, true],
    [1280, false],
  ] as const) {
    const outside = await visit(browser, 'about:blank', { width, dark });
    await outside.page.setContent(bytes.toString());
    expect(await violations(outside.page)).toEqual([]);
    expect(await sideways(outside.page)).toBe(0);
    expect([...outside.foreign, ...outside.complaints]).toEqual([]);
    await outside.context.close();
  }

  const pdf = await taken(page, 'PDF');
  expect(pdf.kept).toMatch(/^attachment; filename="report-2-.*\.pdf"$/);
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect((await taken(page, 'Word')).bytes.subarray(0, 2).toString()).toBe('PK');
  expect([...foreign, ...complaints]).toEqual([]);
  await context.close();
});

test('an evaluation is taken along to read and to count with', async () => {
  const { page, context } = await visit(browser, doors.municipality);
  await signIn(page, doors.municipality, 'omar@kbh.example');
  await page.goto(`${doors.municipality}/plans`);
  await page.getByRole('link', { name: 'Lige adgang i Nordvest' }).click();
  await page.locator('main a[href^="/evaluations/"]').first().click();
  await files(page).waitFor();
  const csv = (await taken(page, 'CSV')).bytes.toString();
  expect(csv).toMatch(/^kind,id,name,verdict/);
  expect(csv.split('\r\n').length).toBeGreaterThan(3);
  // The demo world has an evaluation before this one, and things have moved since.
  expect(csv).toContain(',MOVED');
  for (const name of ['Web page', 'PDF', 'Word', 'Excel']) expect((await taken(page, name)).status).toBe(200);
  await context.close();
});
