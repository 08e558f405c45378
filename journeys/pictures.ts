import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { doors, launchBrowser, visit } from './browser.ts';
import { signIn } from './signIn.ts';
import { settled } from './walk.ts';

/*
 * The pictures of README.md, of a product that runs: JOURNEY_PUBLIC_PORT=4000 JOURNEY_NGO_PORT=4001
 * JOURNEY_MUNICIPALITY_PORT=4002 npm run pictures.
 */

const folder = new URL('../docs/pictures/', import.meta.url).pathname;

type Door = 'public' | 'ngo' | 'municipality';
interface Picture {
  door: Door;
  as?: string;
  show: (page: Page) => Promise<unknown>;
}

const pictures: readonly Picture[] = [
  { door: 'public', show: (page) => page.goto(`${doors.public}/report?lang=en`) },
  {
    door: 'ngo',
    as: 'ana@ligeret.example',
    show: async (page) => {
      await page.goto(`${doors.ngo}/cases`);
      await page
        .getByRole('link', { name: /^\d{4}-\d{4}$/ })
        .first()
        .click();
      await page.getByRole('heading', { level: 1, name: /^Case \d/ }).waitFor();
    },
  },
  {
    door: 'municipality',
    as: 'omar@kbh.example',
    show: (page) => page.goto(`${doors.municipality}/statistics`),
  },
];

mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
for (const { door, as, show } of pictures) {
  const { page, context } = await visit(browser, doors[door]);
  if (as) await signIn(page, doors[door], as);
  await show(page);
  await settled(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}${door}.png`, clip: { x: 0, y: 0, width: 1280, height: 860 } });
  await context.close();
}
await browser.close();
