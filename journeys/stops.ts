import type { Page } from 'playwright-core';
import { settled, type Look } from './walk.ts';

/**
 * An address, or an address and what to press there, or one that a link of another page leads to, or several links in turn. `:first` stands for the
 * first row of the list before it: `/cases/:first/person` is the person of the first case.
 */
export type Stop =
  | string
  | { path: string; name: string; open: (page: Page) => Promise<unknown> }
  | { path: string; from: string; link: string | readonly string[]; before?: (page: Page) => Promise<unknown> };

export const pathOf = (stop: Stop): string => (typeof stop === 'string' ? stop : stop.path);

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
    const path = pathOf(stop);
    await page.goto(origin + (await address(typeof stop === 'object' && 'from' in stop ? stop.from : path)));
    await settled(page);
    if (typeof stop === 'string') await look(path);
    else if ('open' in stop) {
      await stop.open(page);
      await look(`${path} ${stop.name}`);
    } else {
      await stop.before?.(page);
      for (const link of [stop.link].flat()) {
        await page.goto(`${origin}${await page.locator(link).first().getAttribute('href')}`);
        await settled(page);
      }
      await look(path);
    }
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
