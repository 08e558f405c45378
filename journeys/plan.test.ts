import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { doors, launchBrowser, visit } from './browser.ts';
import { fillDay, lookHere } from './press.ts';
import { signIn } from './signIn.ts';

let browser: Browser;
beforeAll(async () => (browser = await launchBrowser()));
afterAll(() => browser.close());

const title = 'Plan of a journey';

const as = async (email: string) => {
  const seen = await visit(browser, doors.municipality);
  await signIn(seen.page, doors.municipality, email);
  return seen;
};

test('a plan is refused, completed, approved, carried out, measured and evaluated', async () => {
  const { page, context, foreign, complaints } = await as('omar@kbh.example');
  await page.goto(`${doors.municipality}/plans/new`);
  await page.getByLabel('Which study does it answer?').selectOption({ index: 1 });
  await page.getByLabel('Name of the plan').fill(title);
  await page.getByRole('button', { name: 'Begin the draft' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const plan = new URL(page.url()).pathname;
  await page.getByRole('button', { name: 'Add a goal' }).click();
  await page.getByLabel(/What shall be different/).fill('Everybody is understood.');
  await page.getByRole('button', { name: 'Save the goal' }).click();
  await page.getByRole('heading', { name: 'Goal 1: Everybody is understood.' }).waitFor();

  await page.getByRole('button', { name: 'Approve the plan' }).click();
  await page.getByRole('button', { name: 'Approve it' }).click();
  await page.getByRole('dialog').getByText('It cannot be approved yet').waitFor();
  await page.getByRole('button', { name: 'Not yet' }).click();
  await lookHere(page);

  await page.getByRole('link', { name: /^Add an action/ }).click();
  await page.getByLabel('What will be done?').fill('Interpreters by telephone');
  await page.getByLabel('Which finding does it answer?').selectOption({ index: 1 });
  await page.getByLabel('Who carries it out?').selectOption({ index: 1 });
  await page.getByLabel('Who answers for it?').fill('Head of citizen service');
  await fillDay(page, 'By when?', ['2099', '9', '1']);
  await lookHere(page);
  await page.getByRole('button', { name: 'Add the action' }).click();
  await page.getByRole('link', { name: 'Interpreters by telephone' }).waitFor();

  await page.getByRole('link', { name: /^Add an indicator/ }).click();
  await page.getByLabel('Start from a ready indicator').selectOption('SENT_AWAY');
  await page.getByLabel('Value', { exact: true }).fill('12,5');
  await fillDay(page, 'Measured on', ['2026', '1', '5']);
  await page.getByLabel('Value to reach').fill('3');
  await fillDay(page, 'To be reached by', ['2099', '1', '5']);
  await page.getByLabel('Who measures it?').fill('Deputy head');
  await lookHere(page);
  await page.getByRole('button', { name: 'Add the indicator' }).click();
  await page.getByText('Nothing is missing before approval').waitFor();

  await page.getByRole('button', { name: 'Approve the plan' }).click();
  await page.getByRole('button', { name: 'Approve it' }).click();
  await page.getByRole('button', { name: 'Revise the plan' }).waitFor();

  const institution = await as('freja@nordvest.example');
  await institution.page.goto(doors.municipality + plan);
  await institution.page.getByRole('link', { name: 'Interpreters by telephone' }).click();
  await institution.page.getByRole('radio', { name: 'Under way' }).check();
  await institution.page.getByLabel(/What was done/).fill('It is agreed.');
  await institution.page.getByRole('button', { name: 'Report it' }).click();
  await institution.page.getByText('It is agreed.').first().waitFor();
  await lookHere(institution.page);
  expect(institution.complaints).toEqual([]);
  await institution.context.close();

  await page.getByRole('link', { name: 'Citizens sent home without help' }).click();
  await fillDay(page, 'Measured on', ['2026', '6', '5']);
  await page.getByLabel(/^Value, in/).fill('8');
  await page.getByLabel('What does it stand on?').fill('Count in week 23.');
  await page.getByRole('button', { name: 'Record it' }).click();
  await page.getByRole('cell', { name: 'Count in week 23.' }).waitFor();
  await lookHere(page);

  await page.goto(doors.municipality + plan);
  await page.getByRole('button', { name: 'Begin an evaluation' }).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /^Evaluation by/ }).waitFor();
  await page.getByLabel('What was learnt').fill('It helps.');
  await page.getByLabel('What comes next').fill('Go on.');
  await page.getByLabel('Citizens sent home without help').selectOption('MEDIUM');
  await lookHere(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved.').waitFor();
  await page.getByRole('button', { name: 'Issue the report' }).click();
  await page.getByRole('button', { name: 'Issue it' }).click();
  await page.getByRole('button', { name: 'Print it' }).waitFor();
  await lookHere(page);
  expect([foreign, complaints]).toEqual([[], []]);
  await context.close();
}, 120_000);
