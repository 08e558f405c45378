import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { doors, launchBrowser, PASSWORD, visit } from './browser.ts';
import { enter, tabTo, tick, write } from './keyboard.ts';
import { settled } from './walk.ts';

// The main task of each app by the keyboard alone: no pointer, and no focus that a script sets.

let browser: Browser;
beforeAll(async () => (browser = await launchBrowser()));
afterAll(() => browser.close());

const button = (page: Page, name: RegExp) => page.getByRole('button', { name });
const field = (page: Page, name: RegExp) => page.getByRole('textbox', { name });
const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

async function signInByKey(page: Page, origin: string, email: string): Promise<void> {
  await page.goto(origin);
  await enter(page, button(page, /^English$/));
  await page.locator('html[lang=en]').waitFor({ state: 'attached' });
  await write(page, field(page, /^E-mail/), email);
  await write(page, page.getByLabel('Password'), PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByText('Sign out').waitFor();
  await settled(page);
}

/** Answers a question of the report with its first choice, else passes it over; says whether there was one. */
async function answer(page: Page): Promise<boolean> {
  const before = await page.locator('h1').innerText();
  if (before.startsWith('Check your answers')) return false;
  const choices = page.locator('main :is(input[type=checkbox], input[type=radio])');
  if ((await choices.count()) > 0) await tick(page, choices);
  // The first choice asks for a day; an arrow goes on from it to the last one, which asks for nothing.
  if (before.startsWith('When')) await page.keyboard.press('ArrowUp');
  await enter(page, button(page, /^Continue$/));
  await page.locator('h1').filter({ hasNotText: before }).waitFor();
  return true;
}

test('a citizen reports, from the first page to the receipt', async () => {
  const { page, context, complaints } = await visit(browser, doors.public);
  await page.goto(`${doors.public}/?lang=en`);
  await enter(page, page.getByRole('link', { name: 'Report what happened' }));
  await heading(page, /^What happened/);
  for (let questions = 0; questions < 20 && (await answer(page)); questions += 1);
  await enter(page, button(page, /^Send the report$/));
  await heading(page, /^Your report has been sent/);
  await tick(page, page.getByRole('checkbox', { name: 'I have kept the code' }));
  await enter(page, button(page, /^Finish$/));
  await page.locator('.pu-code').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await context.close();
}, 90_000);

test('a caseworker registers an inquiry and opens a case from it', async () => {
  const { page, context, complaints } = await visit(browser, doors.ngo);
  await signInByKey(page, doors.ngo, 'ana@ligeret.example');
  await enter(page, page.getByRole('link', { name: /^Inquiries$/ }));
  await heading(page, /^Inquiries/);
  await enter(
    page,
    page
      .locator('main')
      .getByRole('link', { name: /inquiry$/i })
      .or(page.locator('main').getByRole('button', { name: /inquiry$/i })),
  );
  await heading(page, /^New inquiry/);
  await write(page, page.getByLabel('How it reached you'), 'Telephone');
  await tick(page, page.getByRole('radio', { name: 'Discrimination' }));
  await tick(page, page.getByRole('checkbox', { name: 'Disability' }));
  await tick(page, page.getByRole('checkbox', { name: 'Direct discrimination', exact: true }));
  await write(page, page.getByLabel('Which municipal service?'), 'Primary');
  await write(page, page.getByLabel('What kind of place?'), 'School');
  await write(page, page.getByLabel('When did it happen?'), 'It still');
  await write(page, page.getByLabel('Who told of it?'), 'Experienced');
  await write(page, page.getByLabel('Summary'), 'Told by telephone.');
  await enter(page, button(page, /^Save and count$/));
  const open = page.getByRole('link', { name: /open a case/i }).or(button(page, /open a case/i));
  await enter(page, open);
  await write(page, field(page, /^Name/), 'Viggo Tast');
  await enter(page, page.locator('main button[type=submit]'));
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);

  // A dialog takes the focus, and Escape gives it back.
  await enter(page, page.getByRole('link', { name: /^Change the status|status/i }).or(button(page, /status/i)));
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(complaints).toEqual([]);
  await context.close();
}, 90_000);

test('an officer registers an inquiry', async () => {
  const { page, context, complaints } = await visit(browser, doors.municipality);
  await signInByKey(page, doors.municipality, 'lise@kbh.example');
  await enter(page, page.getByRole('link', { name: /^Registrations$/ }));
  await heading(page, /^Registrations/);
  await enter(page, page.locator('main a[href="/registrations/new"]'));
  await write(page, page.getByLabel('How did it reach you?'), 'Telephone');
  await tick(page, page.getByRole('radio', { name: 'Discrimination' }));
  await tick(page, page.getByRole('checkbox', { name: 'Language' }));
  await tick(page, page.getByRole('checkbox', { name: 'Indirect discrimination' }));
  await write(page, page.getByLabel('Which municipal service?'), 'Benefits');
  await write(page, page.getByLabel('What kind of place?'), 'Municipal office');
  await write(page, page.getByLabel('When did it happen?'), 'Not known');
  await tabTo(page, page.getByLabel('Who told of it?'));
  await page.keyboard.press('ArrowDown');
  await enter(page, page.locator('main button[type=submit]'));
  await page
    .getByRole('heading', { name: /counted|registered/i })
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
  await context.close();
}, 90_000);
