import { expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { sideways, violations, visit } from './browser.ts';
import { signIn } from './signIn.ts';

/** Opens each page as that person, on a phone in Danish and on a desk in English, and lets axe look at it. */
export async function lookAtEveryPage(
  browser: Browser,
  origin: string,
  email: string,
  paths: readonly string[],
): Promise<void> {
  const found: string[] = [];
  for (const [width, language, dark] of [
    [360, 'Dansk', true],
    [1280, 'English', false],
  ] as const) {
    const { page, context, foreign, complaints } = await visit(browser, origin, { width, dark });
    await signIn(page, origin, email);
    await page.getByRole('button', { name: language }).click();
    for (const path of paths) {
      await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      const at = `${path} at ${width} px: `;
      found.push(...(await violations(page)).map((it) => at + it));
      const over = await sideways(page);
      if (over > 0) found.push(`${at}scrolls sideways by ${over} px`);
    }
    found.push(...foreign, ...complaints);
    await context.close();
  }
  expect(found).toEqual([]);
}
