import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { doors, launchBrowser, sideways, violations, visit } from './browser.ts';
import { signIn } from './signIn.ts';
import { settled } from './walk.ts';

let browser: Browser;
beforeAll(async () => (browser = await launchBrowser()));
afterAll(() => browser.close());

const title = 'Questions of a journey';

/** Looks at the page as it stands, on the desk and as wide as a phone. */
async function look(page: Page): Promise<void> {
  await settled(page);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await sideways(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
}

interface Answerer {
  language?: string;
  happy: string;
}

/** One person with a browser of their own, on a phone, by the address on the slip. */
async function answer(address: string, { happy, language }: Answerer, done: RegExp | string): Promise<string[]> {
  const { page, context, foreign, complaints } = await visit(browser, doors.public, { width: 360 });
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url(), request.headers()['referer'] ?? ''));
  await page.goto(address.replace('#', '?lang=en#'));
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  if (language) await page.getByRole('radio', { name: language }).check();
  await page.getByRole('radio', { name: happy }).check();
  await look(page);
  await page.getByRole('button', { name: language ? 'أرسل إجاباتي' : 'Send my answers' }).click();
  await page.getByText(done).first().waitFor();
  expect([foreign, complaints, await context.cookies()]).toEqual([[], [], []]);
  await context.close();
  return sent;
}

test('a questionnaire is built, printed, answered by six, closed, and shows nothing of fewer than five', async () => {
  const { page, context, foreign, complaints } = await visit(browser, doors.municipality);
  await signIn(page, doors.municipality, 'jonas@ligebehandling.example');
  await page.goto(`${doors.municipality}/studies?phase=COLLECTING`);
  await page.locator('main tbody a').first().click();
  await page
    .getByRole('navigation', { name: 'Parts of the study' })
    .getByRole('link', { name: 'Questionnaires' })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Questionnaires' }).waitFor();
  await look(page);
  await page.getByRole('button', { name: 'Begin a questionnaire' }).click();
  await page.getByRole('button', { name: 'Begin it' }).click();

  await page.getByLabel('Title, Dansk').fill(title);
  await page.getByLabel('Introduction, Dansk').fill('Vi spørger alle.');
  await page.getByRole('button', { name: 'Add the question' }).click();
  await page.getByLabel('Question, Dansk').fill('Er du tilfreds?');
  await page.getByLabel(/^Question, العربية/).fill('هل أنت راضٍ؟');
  await page.getByRole('button', { name: 'Open it for answers' }).click();
  await page.getByRole('button', { name: 'Open it', exact: true }).click();
  await page.getByRole('link', { name: 'Question 1, answer 2, Dansk: Fill this in.' }).click();
  await page.getByLabel('Answer 1, Dansk').fill('Ja');
  await page.getByLabel('Answer 2, Dansk').fill('Nej');
  await look(page);
  // What was typed is there after the page was loaded again.
  await page.getByText(/^Saved/).waitFor();
  await page.reload();
  expect(await page.getByLabel('Answer 2, Dansk').inputValue()).toBe('Nej');
  await page.getByRole('button', { name: 'Open it for answers' }).click();
  await page.getByRole('button', { name: 'Open it', exact: true }).click();

  await page.getByLabel('How many?').fill('8');
  await page.getByRole('button', { name: 'Make invitations' }).click();
  const slips = page.getByRole('list', { name: 'Invitations' }).getByRole('listitem');
  await slips.first().waitFor();
  const codes = await page.locator('.mu-slip-code').allInnerTexts();
  const address = await page.locator('.mu-slip-address').first().innerText();
  expect(new Set(codes).size).toBe(8);
  await look(page);

  const seen: string[] = [];
  for (const [index, code] of codes.slice(0, 6).entries())
    seen.push(
      ...(await answer(`${address}/${code}`, { happy: index === 5 ? 'Nej' : 'Ja' }, 'Your answers have arrived')),
    );
  await answer(`${address}/${codes[0]}`, { happy: 'Ja', language: 'العربية' }, /استُعملت هذه الدعوة/);
  await answer(`${address}/AAAA-AAAA-AAAA-AAAA-AAAA-AAAA`, { happy: 'Ja' }, 'We do not know this code');
  expect(seen.filter((url) => codes.some((code) => url.includes(code)))).toEqual([]);

  // Somebody is answering while it closes.
  const late = await visit(browser, doors.public, { width: 360 });
  await late.page.goto(`${address}/${codes[6]}`.replace('#', '?lang=en#'));
  await late.page.getByRole('radio', { name: 'Ja' }).check();

  await page.getByRole('button', { name: 'Put them away' }).click();
  await page.reload();
  await page.getByText('6 people have answered').waitFor();
  await page.getByRole('button', { name: 'Close it' }).click();
  await page.getByText('2 invitations have not been used').waitFor();
  await page.getByRole('button', { name: 'Close it for good' }).click();
  await page.getByRole('link', { name: 'See the results' }).waitFor();
  await late.page.getByRole('button', { name: 'Send my answers' }).click();
  await late.page.getByText('It is closed and takes no more answers').waitFor();
  expect(await late.page.getByRole('radio', { name: 'Ja' }).isChecked()).toBe(true);
  await look(late.page);
  await late.context.close();

  await page.getByRole('link', { name: 'See the results' }).click();
  await page.getByRole('heading', { level: 1, name: `Results: ${title}` }).waitFor();
  // Five and one: shown, the five would tell of the one.
  await page.getByText('2 answers are not shown').waitFor();
  await page.getByText('At least 5 people answered').waitFor();
  await look(page);
  await page.getByRole('button', { name: /^Use as evidence/ }).click();
  await page.getByLabel('Theme').fill('tilfredshed');
  await page.getByRole('button', { name: 'Keep as evidence' }).click();
  await page.getByRole('navigation', { name: 'Parts of the study' }).getByRole('link', { name: 'Evidence' }).click();
  await page.getByRole('link', { name: 'All its results' }).first().waitFor();
  expect([foreign, complaints]).toEqual([[], []]);
  await context.close();
}, 120_000);
