import type { Page } from 'playwright-core';

/** Looks at the page as it stands, under a name for what is found. */
export type Look = (at: string) => Promise<void>;
export type Walk = (page: Page, look: Look, language: 'da' | 'en') => Promise<void>;

/** Whatever the page asked for is there. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => !document.querySelector('.el-loading, [aria-busy=true]'));
}
