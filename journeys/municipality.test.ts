import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { doors, launchBrowser, violations, visit } from './browser.ts';
import { lookInEveryGuise } from './everyPage.ts';
import { doorStops, municipalityStops, walkAs, walkToTheDoor } from './everyStop.ts';
import { signIn } from './signIn.ts';

let browser: Browser;
beforeAll(async () => (browser = await launchBrowser()));
afterAll(() => browser.close());

const officer = 'lise@kbh.example';

test('an officer registers an inquiry and corrects it', async () => {
  const { page, context, foreign, complaints } = await visit(browser, doors.municipality);
  await signIn(page, doors.municipality, officer);
  await page.goto(`${doors.municipality}/registrations/new`);
  await page.getByLabel('How did it reach you?').selectOption({ label: 'Telephone' });
  await page.getByRole('radio', { name: 'Discrimination' }).check();
  await page.getByRole('checkbox', { name: 'Language' }).check();
  await page.getByRole('checkbox', { name: 'Indirect discrimination' }).check();
  await page.getByLabel('Which municipal service?').selectOption({ label: 'Benefits' });
  await page.getByLabel('What kind of place?').selectOption({ label: 'Municipal office' });
  await page.getByLabel('When did it happen?').selectOption({ label: 'Not known' });
  await page.getByLabel('Who told of it?').selectOption({ index: 1 });
  await page.locator('main button[type=submit]').click();
  await page
    .getByRole('heading', { name: /counted|registered/i })
    .or(page.getByText(/is counted|registered/i))
    .first()
    .waitFor();
  expect(await violations(page)).toEqual([]);

  await page.goto(`${doors.municipality}/registrations`);
  await page.locator('main table a, main li a').first().click();
  await page.waitForURL(/\/registrations\/[0-9a-f-]{36}/);
  await page
    .getByRole('link', { name: /correct/i })
    .or(page.getByRole('button', { name: /correct/i }))
    .first()
    .click();
  await page.getByLabel('Which municipal service?').selectOption({ label: 'Health' });
  await page.locator('main button[type=submit]').click();
  await page.waitForURL(/\/registrations\/[0-9a-f-]{36}$/);
  await page.getByText('Health').first().waitFor();
  expect([foreign, complaints]).toEqual([[], []]);
  await context.close();
}, 120_000);

describe('every page, in both languages, on a phone and on a desk', () => {
  test.each(Object.entries(municipalityStops))(
    'of %s',
    (email, stops) => lookInEveryGuise(browser, doors.municipality, walkAs(email, doors.municipality, stops)),
    300_000,
  );
  test(
    'before the door',
    () => lookInEveryGuise(browser, doors.municipality, walkToTheDoor(doors.municipality, doorStops.municipality)),
    120_000,
  );
});
