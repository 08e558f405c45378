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
  const open = async (path: string): Promise<void> => {
    await page.goto(origin + path);
    await settled(page);
  };
  const hrefOf = async (link: string): Promise<string> => {
    const href = await page.locator(link).first().getAttribute('href');
    if (!href) throw new Error(`${page.url()} has no ${link} to open.`);
    return href;
  };
  const first = new Map<string, string>();
  const address = async (path: string): Promise<string> => {
    const [list = '', rest] = path.split('/:first');
    if (rest === undefined) return path;
    if (!first.has(list)) {
      await open(list);
      first.set(list, await hrefOf('main tbody a, main li a'));
    }
    return `${first.get(list)}${rest}`;
  };
  // Where a link led is opened again without the page that it stands on, which is looked at by itself.
  const led = new Map<string, string>();
  const follow = async (from: string, links: readonly string[]): Promise<void> => {
    let at = from;
    for (const link of links) {
      const step = `${at} ${link}`;
      if (!led.has(step)) {
        if (page.url() !== origin + at) await open(at);
        led.set(step, await hrefOf(link));
      }
      at = led.get(step) ?? at;
    }
    await open(at);
  };
  for (const stop of stops) {
    const path = pathOf(stop);
    if (typeof stop === 'string') {
      await open(await address(path));
      await look(path);
    } else if ('open' in stop) {
      await open(await address(path));
      await stop.open(page);
      await look(`${path} ${stop.name}`);
    } else {
      const from = await address(stop.from);
      if (stop.before) {
        await open(from);
        await stop.before(page);
        // The links may have come only now, or lead elsewhere.
        led.clear();
      }
      await follow(from, [stop.link].flat());
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
