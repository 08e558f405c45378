import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { doors, launchBrowser, violations, visit } from './browser.ts';
import { lookInEveryGuise } from './everyPage.ts';
import { doorStops, ngoStops, walkAs, walkToTheDoor } from './everyStop.ts';
import { signIn } from './signIn.ts';

let browser: Browser;
beforeAll(async () => (browser = await launchBrowser()));
afterAll(() => browser.close());

const handler = 'ana@ligeret.example';
const manager = 'mikkel@ligeret.example';

async function fillIncident(page: Page): Promise<void> {
  await page.getByLabel('How it reached you').selectOption({ label: 'Telephone' });
  await page.getByRole('radio', { name: 'Discrimination' }).check();
  await page.getByLabel('Who told of it?').selectOption({ label: 'Experienced it' });
  await page.getByRole('checkbox', { name: 'Disability' }).check();
  await page.getByRole('checkbox', { name: 'Direct discrimination', exact: true }).check();
  await page.getByLabel('Which municipal service?').selectOption({ label: 'Primary and lower secondary school' });
  await page.getByLabel('What kind of place?').selectOption({ label: 'School' });
  await page.getByLabel('When did it happen?').selectOption({ label: 'It still goes on' });
}

describe('a caseworker', () => {
  test('registers an inquiry, opens a case from it without retyping, and finds it by name', async () => {
    const { page, context, foreign, complaints } = await visit(browser, doors.ngo);
    await signIn(page, doors.ngo, handler);
    await page.goto(`${doors.ngo}/inquiries/new`);
    await fillIncident(page);
    await page.getByText('What statistics receive').waitFor();
    await page.getByLabel('Summary').fill('The school said no before meeting the child.');
    await page.getByRole('button', { name: 'Save and count' }).click();
    await page
      .getByRole('link', { name: /open a case/i })
      .or(page.getByRole('button', { name: /open a case/i }))
      .first()
      .click();
    const name = `Solveig Prøve ${Date.now() % 100_000}`;
    await page.getByRole('textbox', { name: /^Name/ }).fill(name);
    await page.locator('main button[type=submit]').click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
    expect(await violations(page)).toEqual([]);

    await page.goto(`${doors.ngo}/cases`);
    await page.getByRole('searchbox').fill(name);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('row').nth(2).waitFor({ state: 'detached' }); // the headings and the one case are left
    await page.getByRole('cell', { name }).or(page.getByText(name)).first().waitFor();
    expect(await page.getByRole('row').count()).toBe(2);

    await page
      .getByRole('link', { name: /^\d{4}-\d{4}$/ })
      .first()
      .click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
    expect([foreign, complaints]).toEqual([[], []]);
    await context.close();
  }, 120_000);

  test('keeps what was typed when the server finds fault with it', async () => {
    const { page, context } = await visit(browser, doors.ngo);
    await signIn(page, doors.ngo, handler);
    await page.goto(`${doors.ngo}/cases/new`);
    await page.getByRole('textbox', { name: /^Name/ }).fill('Bodil');
    await page.getByRole('textbox', { name: /^E-mail/ }).fill('not an address');
    await fillIncident(page);
    await page.getByRole('button', { name: 'Open the case' }).click();
    await page.getByRole('alert').or(page.locator('[aria-invalid=true]')).first().waitFor();
    expect(await page.getByRole('textbox', { name: /^E-mail/ }).inputValue()).toBe('not an address');
    expect(await page.getByRole('textbox', { name: /^Name/ }).inputValue()).toBe('Bodil');
    expect(await violations(page)).toEqual([]);
    await context.close();
  }, 60_000);
});

test('a person at fault is told at every field, nothing is lost, and Back after the dialog leads to the list', async () => {
  const { page, context } = await visit(browser, doors.ngo);
  await signIn(page, doors.ngo, handler);
  await page.getByRole('link', { name: 'Cases', exact: true }).click();
  await page
    .getByRole('link', { name: /^\d{4}-\d{4}$/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /^Case \d/ }).waitFor();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: 'What is known of the person' });
  const field = (name: RegExp) => dialog.getByRole('textbox', { name });
  await field(/^Name/).fill('');
  await field(/^E-mail/).fill('no address');
  await field(/^Telephone/).fill('call me');
  await page.keyboard.press('Control+Enter');
  await dialog.getByRole('alert').waitFor();
  expect(await dialog.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
    expect.stringMatching(/^Telephone: Write a telephone number/),
    expect.stringMatching(/^E-mail: Write an e-mail address/),
  ]);
  expect(await dialog.locator('[aria-invalid=true]').count()).toBe(2);
  const kept = await Promise.all([/^Name/, /^E-mail/, /^Telephone/].map((it) => field(it).inputValue()));
  expect(kept).toEqual(['', 'no address', 'call me']);

  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: /^Leave, and lose/ }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
  await page.goBack();
  await page.waitForURL(`${doors.ngo}/cases`);
  await context.close();
}, 60_000);

test('a volunteer sees what happened, never the person', async () => {
  const { page, context } = await visit(browser, doors.ngo);
  await signIn(page, doors.ngo, 'sara@ligeret.example');
  await page.goto(`${doors.ngo}/cases`);
  await page
    .getByRole('link', { name: /^\d{4}-\d{4}$/ })
    .first()
    .click();
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  await page
    .getByText(/withheld/i)
    .first()
    .waitFor();
  await context.close();
}, 60_000);

test('another organisation does not find the case by its address', async () => {
  const owner = await visit(browser, doors.ngo);
  await signIn(owner.page, doors.ngo, handler);
  await owner.page.goto(`${doors.ngo}/cases`);
  await owner.page
    .getByRole('link', { name: /^\d{4}-\d{4}$/ })
    .first()
    .click();
  await owner.page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  const address = owner.page.url();
  const stranger = await visit(browser, doors.ngo);
  await signIn(stranger.page, doors.ngo, 'yusuf@havnen.example');
  await stranger.page.goto(address);
  await stranger.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await stranger.page.getByText(/\d{4}-\d{4}/).count()).toBe(0);
  await owner.context.close();
  await stranger.context.close();
}, 60_000);

describe('every page, in both languages, on a phone and on a desk', () => {
  test('of a manager', () => lookInEveryGuise(browser, doors.ngo, walkAs(manager, doors.ngo, ngoStops)), 300_000);
  test('before the door', () => lookInEveryGuise(browser, doors.ngo, walkToTheDoor(doors.ngo, doorStops.ngo)), 60_000);
});
