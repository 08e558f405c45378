import type { Page } from 'playwright-core';
import { settled, type Look } from './walk.ts';

/**
 * An address, or an address and what to press there. `:first` stands for the first row of the list before it:
 * `/cases/:first/person` is the person of the first case.
 */
export type Stop = string | { path: string; name: string; open: (page: Page) => Promise<unknown> };

export async function stopAtEach(page: Page, origin: string, stops: readonly Stop[], look: Look): Promise<void> {
  const first = new Map<string, string>();
  const address = async (path: string): Promise<string> => {
    const [list = '', rest] = path.split('/:first');
    if (rest === undefined) return path;
    if (!first.has(list)) {
      await page.goto(origin + list);
      await settled(page);
      const link = await page.locator('main tbody a, main li a').first().getAttribute('href');
      if (!link) throw new Error(`${list} has no row to open.`);
      first.set(list, link);
    }
    return `${first.get(list)}${rest}`;
  };
  for (const stop of stops) {
    const { path, name, open } = typeof stop === 'string' ? { path: stop, name: '', open: undefined } : stop;
    await page.goto(origin + (await address(path)));
    await settled(page);
    await open?.(page);
    await look(name ? `${path} ${name}` : path);
  }
}

/** Sends the form of the page, or of the dialog above it, as it stands. */
export const send = (page: Page): Promise<void> =>
  page.locator('dialog[open] button[type=submit], main form:not([role=search]) button[type=submit]').last().click();

/** Presses the button that opens a dialog, in whatever language. */
export const press =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).first().click();
    await page.locator('dialog[open]').waitFor();
  };
