import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { doors, launchBrowser, sideways, violations, visit } from './browser.ts';
import { lookInEveryGuise } from './everyPage.ts';
import { publicWalk, statisticsWalk } from './publicWalk.ts';

let browser: Browser;
beforeAll(async () => (browser = await launchBrowser()));
afterAll(() => browser.close());

const proceed = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();
const asked = (page: Page, question: string) => page.getByRole('heading', { level: 1, name: question }).waitFor();

/** Everything about a hate crime that is also discrimination, as a citizen tells it, up to the last look before sending. */
async function tell(page: Page, account: string): Promise<void> {
  await page.goto(`${doors.public}/report?lang=en`);
  await asked(page, 'What happened?');
  await page.getByRole('radio', { name: /^Both/ }).check();
  await proceed(page);
  await asked(page, 'What was it because of?');
  await page.getByRole('checkbox', { name: 'Ethnic origin' }).check();
  await page.getByRole('checkbox', { name: 'Religion or belief' }).check();
  await proceed(page);
  await asked(page, 'Does something here fit?');
  await page
    .getByRole('checkbox', { name: /somebody believed/ })
    .first()
    .check();
  await proceed(page);
  await asked(page, 'How were you, or the other person, treated?');
  await page.getByRole('checkbox', { name: /^Harassment/ }).check();
  await proceed(page);
  await asked(page, 'What was done?');
  await page.getByRole('radio', { name: /^Threats/ }).check();
  await proceed(page);
  await asked(page, 'What hate was behind it?');
  await page.getByRole('checkbox', { name: 'Racist or xenophobic' }).check();
  await proceed(page);
  await asked(page, 'Where did it happen?');
  await page.getByRole('textbox', { name: 'Find the municipality' }).fill('Aarh');
  await page.getByRole('radio', { name: 'Aarhus' }).check();
  await proceed(page);
  await asked(page, 'Which service of the municipality was it about?');
  await page.getByRole('radio', { name: 'Job centre and employment' }).check();
  await proceed(page);
  await asked(page, 'What kind of place was it?');
  await page.getByRole('radio', { name: 'Municipal office' }).check();
  await proceed(page);
  await asked(page, 'When did it happen?');
  await page.getByRole('radio', { name: 'It is still going on' }).check();
  await proceed(page);
  await asked(page, 'What is your part in it?');
  await page.getByRole('radio', { name: 'Experienced it' }).check();
  await proceed(page);
  await asked(page, 'About you');
  await page.getByRole('button', { name: 'Skip this question' }).click();
  await asked(page, 'Do you want to tell it in your own words?');
  await page.getByRole('textbox', { name: /What happened/ }).fill(account);
  await proceed(page);
  await asked(page, 'Check your answers');
}

describe('a citizen', () => {
  test('reports, keeps the receipt, follows up, and leaves nothing behind', async () => {
    const { page, context, foreign, complaints } = await visit(browser, doors.public, { width: 360 });
    await tell(page, 'It happened at the counter.');
    expect(await violations(page)).toEqual([]);
    expect(page.url()).toBe(`${doors.public}/report?lang=en`);

    // Back steps through the answers and loses none of them.
    await page.goBack();
    await asked(page, 'Do you want to tell it in your own words?');
    expect(await page.getByRole('textbox', { name: /What happened/ }).inputValue()).toBe('It happened at the counter.');
    await proceed(page);

    await page.getByRole('button', { name: 'Send the report' }).click();
    await asked(page, 'Your report has been sent');
    const receipt = (await page.locator('[translate=no]', { hasText: /\d{4}/ }).innerText()).trim();
    expect(receipt).toMatch(/^(\d{4}\s+){5}\d{4}$/);
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    await page.getByRole('button', { name: 'Finish' }).click();
    expect(await page.getByText('Tick that you have kept the code.').count()).toBeGreaterThan(0);
    await page.getByRole('checkbox', { name: 'I have kept the code' }).check();
    await page.getByRole('button', { name: 'Finish' }).click();
    expect(await page.getByText(receipt.slice(0, 4)).count()).toBe(0);

    await page.goto(`${doors.public}/follow-up?lang=en`);
    await page.getByRole('textbox', { name: 'Your code' }).fill(receipt.replaceAll(/\s/g, ''));
    await page.locator('main button[type=submit]').click();
    await page.getByRole('button', { name: 'Withdraw' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Withdraw' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /withdraw/i })
      .click();
    await page.getByRole('heading', { name: 'Your report is withdrawn' }).waitFor();

    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await caches.keys()).length,
    ]);
    expect(kept).toEqual([0, 0, 0]);
    await context.close();
  }, 120_000);

  test('leaves at once with three presses of Shift, and Back does not return', async () => {
    const { page, context } = await visit(browser, doors.public);
    await context.route(/^https:/, (route) => route.fulfill({ body: 'elsewhere' }));
    await page.goto(`${doors.public}/report?lang=en`);
    await asked(page, 'What happened?');
    await page.getByRole('radio', { name: /^Both/ }).check();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForURL((url) => url.origin !== doors.public);
    await page.goBack().catch(() => null);
    expect(page.url().startsWith(`${doors.public}/report`)).toBe(false);
    await context.close();
  }, 60_000);
});

test('what a reader sees of a table is what its question gives at the API', async () => {
  const { page, context, foreign } = await visit(browser, doors.public);
  await page.goto(`${doors.public}/statistics/tables/Q2?places=region&lang=en`);
  await page.locator('pre').waitFor();
  const query = await page.locator('pre').innerText();
  const answer = await fetch(`${doors.api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await answer.json()) as { data: { cells: { value: number | null }[] }; errors?: unknown };
  expect(errors).toBeUndefined();
  const hidden = data.cells.filter(({ value }) => value === null).length;
  await page.getByText(`${data.cells.length} figures, of which ${hidden} are not shown`).waitFor();
  expect(foreign).toEqual([]);
  await context.close();
}, 60_000);

test(
  'every page and every question, in both languages, on a phone and on a desk',
  () => lookInEveryGuise(browser, doors.public, publicWalk),
  300_000,
);

test(
  'every page of the statistics, in both languages, on a phone and on a desk',
  () => lookInEveryGuise(browser, doors.public, statisticsWalk),
  300_000,
);
