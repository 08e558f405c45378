import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { doors, launchBrowser, visit } from './browser.ts';
import { fillDay, lookHere } from './press.ts';
import { signIn } from './signIn.ts';

let browser: Browser;
beforeAll(async () => (browser = await launchBrowser()));
afterAll(() => browser.close());

const title = 'Study of a journey';
const told = 'They sent me home twice, because nobody spoke my language.';

const as = async (email: string) => {
  const seen = await visit(browser, doors.municipality);
  await signIn(seen.page, doors.municipality, email);
  return seen;
};

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('an institution is studied, from the first interview to its reply to the report', async () => {
  const { page, context, foreign, complaints } = await as('jonas@ligebehandling.example');
  const part = (name: string) => page.goto(`${doors.municipality}${study}/${name}`);

  await page.goto(`${doors.municipality}/studies/new`);
  await page.getByLabel('Title').fill(title);
  await page.getByLabel(/What shall it find out/).fill('Whether everybody is helped.');
  await page.getByLabel('Municipality', { exact: true }).selectOption({ label: 'Københavns Kommune' });
  await page.getByRole('checkbox', { name: 'Nordvest Bibliotek og Borgerservice' }).check();
  await page.getByRole('group', { name: 'Services it covers' }).getByRole('checkbox').nth(0).check();
  await page.getByRole('group', { name: 'Grounds it covers' }).getByRole('checkbox', { name: 'Ethnic origin' }).check();
  await page.getByRole('button', { name: 'Plan the study' }).click();
  // Nothing is lost by what is still missing.
  await page.getByRole('alert').or(page.getByText('There is a problem')).first().waitFor();
  await fillDay(page, 'First day of the work', ['2020', '9', '1']);
  await fillDay(page, 'Day the report is due', ['2021', '3', '1']);
  await lookHere(page);
  await press(page, 'Plan the study');
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const study = new URL(page.url()).pathname;
  await press(page, 'Go on to: Collecting');
  await page.getByRole('button', { name: 'Go on to: Analysing' }).waitFor();
  await lookHere(page);

  await page.goto(`${doors.municipality}${study}/interviews/new`);
  await page.getByRole('radio', { name: 'Citizen' }).check();
  await page.getByLabel('Their role').fill('mother of two');
  await lookHere(page);
  await press(page, 'Plan the interview');
  await page.getByRole('radio', { name: 'Agrees to being quoted' }).check();
  await page.getByRole('radio', { name: 'Held', exact: true }).check();
  const answer = page.getByRole('textbox', { name: /^1\./ });
  // The connection goes while somebody talks, and comes back.
  await context.setOffline(true);
  await answer.fill(told);
  await page
    .getByText(/no connection/)
    .first()
    .waitFor();
  await context.setOffline(false);
  await page
    .getByText(/^Saved \d/)
    .first()
    .waitFor();
  await page.reload();
  expect(await answer.inputValue()).toBe(told);
  await page.getByRole('button', { name: 'Quote as evidence' }).first().click();
  const quoting = page.getByRole('dialog');
  await quoting.getByLabel('Theme').fill('interpreting');
  await quoting.getByLabel(/^Ground/).selectOption({ index: 1 });
  await quoting.getByLabel(/^Service/).selectOption({ index: 1 });
  await quoting.getByRole('button', { name: 'Keep as evidence' }).click();
  await quoting.waitFor({ state: 'hidden' });

  await part('evidence');
  await page.getByText(told).first().waitFor();
  await lookHere(page);

  await page.goto(`${doors.municipality}${study}/findings/new`);
  await page.getByLabel('What was found').fill('Interpreters are not offered unless asked for.');
  await page.getByLabel(/What to do about it/).fill('Offer an interpreter at the first meeting.');
  await page.getByLabel('How severe').selectOption({ index: 2 });
  await page.getByLabel('The ground it concerns most').selectOption({ index: 1 });
  await page.getByLabel('Service', { exact: true }).selectOption({ index: 1 });
  await page.getByRole('group', { name: 'The evidence it stands on' }).getByRole('checkbox').first().check();
  await lookHere(page);
  await press(page, 'Save the finding');
  await page.getByText('Interpreters are not offered unless asked for.').first().waitFor();

  // Before a report is issued, nobody of the municipality reads a finding, and never what was said.
  const manager = await as('omar@kbh.example');
  await manager.page.goto(`${doors.municipality}${study}/findings`);
  await manager.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await manager.page.getByText('Interpreters are not offered').count()).toBe(0);
  await manager.page.goto(`${doors.municipality}${study}/interviews`);
  expect(await manager.page.getByText('mother of two').count()).toBe(0);

  await page.goto(doors.municipality + study);
  await press(page, 'Go on to: Analysing');
  await press(page, 'Go on to: Writing the report');
  await page.getByRole('button', { name: 'Back to: Analysing' }).waitFor();
  await part('report');
  await page.getByRole('textbox').first().fill('The library was visited three times.');
  await page
    .getByText(/^Saved \d/)
    .first()
    .waitFor();
  await lookHere(page);
  await press(page, 'Issue a draft');
  await press(page, 'Issue the draft');
  await page.getByText(/^Report no\. 1, a draft/).waitFor();
  const report = page.url();
  await lookHere(page);
  expect(await page.getByText(told).count()).toBe(0);

  const institution = await as('freja@nordvest.example');
  await institution.page.goto(report);
  await institution.page.getByText('Interpreters are not offered unless asked for.').first().waitFor();
  await institution.page.getByRole('radio', { name: 'We agree with a part' }).check();
  await institution.page.getByLabel('What you say to it').fill('We have begun.');
  await press(institution.page, 'Give the reply');
  await institution.page.getByText('We have begun.').first().waitFor();
  await lookHere(institution.page);

  await part('report');
  await press(page, 'Issue the final report');
  await press(page, 'Issue it and close the study');
  await page.getByText(/^Report no\. 2, final/).waitFor();
  await page.getByText('We have begun.').first().waitFor();
  await lookHere(page);
  await manager.page.goto(page.url());
  await manager.page.getByText('We have begun.').first().waitFor();
  for (const seen of [manager, institution]) {
    expect([seen.foreign, seen.complaints]).toEqual([[], []]);
    await seen.context.close();
  }
  expect(foreign).toEqual([]);
  // Of the connection that went.
  expect(complaints.filter((it) => !it.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  await context.close();
}, 180_000);
