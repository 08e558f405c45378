import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { sideways, violations, visit } from './browser.ts';
import { settled, type Walk } from './walk.ts';

const guises = [
  { width: 360, language: 'da', dark: true },
  { width: 1280, language: 'en', dark: false },
] as const;

const narrowest = 320;

/** The same walk twice: on a phone, dark and in Danish, and on a desk, light and in English. */
export async function lookInEveryGuise(browser: Browser, origin: string, walk: Walk): Promise<void> {
  const found: string[] = [];
  for (const { width, language, dark } of guises) {
    const { page, context, foreign, complaints } = await visit(browser, origin, { width, dark });
    await walk(page, (at) => lookAt(page, `${at}, ${language}`, found), language);
    found.push(...foreign, ...complaints);
    await context.close();
  }
  expect(found).toEqual([]);
}

async function lookAt(page: Page, at: string, found: string[]): Promise<void> {
  await settled(page);
  const say = (what: string) => void found.push(`${at}: ${what}`);
  (await violations(page)).forEach(say);
  const headings = await page.locator('h1').count();
  if (headings !== 1) say(`${headings} headings of the first level`);
  if (!(await page.title())) say('no title');
  const size = page.viewportSize();
  await page.setViewportSize({ width: narrowest, height: 800 });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const over = await sideways(page);
  if (over > 0) say(`scrolls sideways by ${over} px`);
  if (size) await page.setViewportSize(size);
}
