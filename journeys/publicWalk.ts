import type { Page } from 'playwright-core';
import { doors } from './browser.ts';
import { settled, type Look, type Walk } from './walk.ts';
import { send } from './stops.ts';

const paths = ['/', '/follow-up', '/help', '/about', '/plans', '/q', '/nowhere'];
const statistics = [
  '/statistics',
  '/statistics/tables',
  '/statistics/tables/Q2',
  '/statistics/method',
  '/statistics/quality',
  '/statistics/calendar',
];
export const publicStops = [...paths, ...statistics, '/report'];
const most = 20;

/** Every page that a citizen meets: those with an address, and every question of a report up to its withdrawal. */
export const publicWalk: Walk = async (page, look, language) => {
  const open = (path: string) => page.goto(`${doors.public}${path}?lang=${language}`);
  for (const path of paths) {
    await open(path);
    await look(path);
  }
  await open('/plans');
  await page.goto(`${doors.public}${await page.locator('main a[href*="plan="]').first().getAttribute('href')}`);
  await look('/plans of one municipality');
  await open('/plans');
  const reports = page.locator('main a[href*="report="]');
  await reports.first().waitFor();
  for (const address of await Promise.all((await reports.all()).map((it) => it.getAttribute('href')))) {
    await page.goto(`${doors.public}${address}`);
    await look('/plans with a report');
  }
  await open('/follow-up');
  await send(page);
  await look('/follow-up sent empty');
  await open('/report');
  await report(page, look);
};

/** Every page of the statistics, and what is not counted at all. */
export const statisticsWalk: Walk = async (page, look, language) => {
  for (const path of [...statistics, '/statistics?place=813&ground=AGE&area=SCHOOL']) {
    await page.goto(`${doors.public}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
    await look(path);
  }
};

async function report(page: Page, look: Look): Promise<void> {
  await settled(page);
  await look('/report');
  await send(page);
  await look('/report sent empty');
  await choose(page, 'last');
  for (let question = 2; question < most; question += 1) {
    if (!(await onward(page))) {
      await look(`/report, question ${question - 1} at fault`);
      await choose(page, 'last');
      await onward(page);
    }
    await look(`/report, question ${question}`);
    if (await page.locator('main dl.el-summary').count()) break;
    await choose(page, 'first');
  }
  await page.locator('main button[data-variant=primary]').click();
  await page.locator('.pu-code').waitFor();
  await look('/report, the code');
  const code = (await page.locator('.pu-code').innerText()).replaceAll(/\D/g, '');
  await send(page);
  await look('/report, the code not kept');
  await choose(page, 'first');
  await onward(page);
  await look('/report, done');
  await followUp(page, code, look);
}

/** The first or the last of the answers, where there are some to choose from. */
async function choose(page: Page, which: 'first' | 'last'): Promise<void> {
  const answers = page.locator('main :is(input[type=checkbox], input[type=radio])');
  if (await answers.count()) await answers[which]().check();
}

async function followUp(page: Page, code: string, look: Look): Promise<void> {
  await page.locator('footer a[href^="/follow-up"]').click();
  await page.locator('#code').fill(code);
  await send(page);
  await page.locator('main dl').first().waitFor();
  await look('/follow-up, opened');
  await page.locator('main button[data-color=danger]').click();
  await page.locator('dialog[open]').waitFor();
  await look('/follow-up, withdrawing');
  await page.locator('dialog[open] button[data-color=danger]').click();
  await page.locator('.el-notice[data-color=success]').waitFor();
  await look('/follow-up, withdrawn');
}

/** Sends the page; whether another one stands there now, and not the same with what is wrong. */
async function onward(page: Page): Promise<boolean> {
  const before = await page.locator('h1').innerText();
  await send(page);
  const next = page.locator('h1').filter({ hasNotText: before });
  await next.or(page.locator('.ds-error-summary')).first().waitFor();
  return (await next.count()) > 0;
}
