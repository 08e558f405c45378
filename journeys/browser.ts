import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import chromiumBinary from '@sparticuz/chromium';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
];

export const doors = {
  public: `http://localhost:${process.env['JOURNEY_PUBLIC_PORT']}`,
  ngo: `http://localhost:${process.env['JOURNEY_NGO_PORT']}`,
  municipality: `http://localhost:${process.env['JOURNEY_MUNICIPALITY_PORT']}`,
  api: `http://localhost:${process.env['JOURNEY_API_PORT']}`,
};

export const PASSWORD = 'lige-ret-for-alle';

/** A real Chromium: the one that CHROMIUM_PATH names, or the one an npm package carries. */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH is '${named}', where there is no file.`);
  return chromium.launch({
    executablePath: named ?? (await chromiumBinary.executablePath()),
    args: quiet,
    headless: true,
  });
}

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Requests that left the door's own origin, and what the browser complained of: both must stay empty. */
  foreign: string[];
  complaints: string[];
}

/** A person with a browser of their own: nothing is shared with another visit. */
export async function visit(
  browser: Browser,
  origin: string,
  options: { width?: number; dark?: boolean } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  // Beside the server's tests a page can take its time.
  page.setDefaultTimeout(30_000);
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob|about):/.test(request.url())) foreign.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { page, context, foreign, complaints };
}

/** What axe finds on the page as it stands: rule and place of each violation of WCAG 2.2 AA and best practice. */
export async function violations(page: Page): Promise<string[]> {
  // The builder would send its half a megabyte twice, also to a page that has it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations: found } = await new AxeBuilder({ page, axeSource: 'void axe' })
    // Of what is as it should be nobody asks where it stands.
    .options({ resultTypes: ['violations'] })
    // Otherwise each look opens one more page, for frames that these pages do not have.
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

/** How far the page can be scrolled sideways, in pixels. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
