import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { doors, launchBrowser, sideways, visit } from './browser.ts';
import { enter, focusShown, tabTo, write } from './keyboard.ts';
import { settled } from './walk.ts';

let browser: Browser;
beforeAll(async () => (browser = await launchBrowser()));
afterAll(() => browser.close());

const open = async (page: Page, path: string, language = 'en') => {
  await page.goto(`${doors.public}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
  await settled(page);
};
const asked = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const named = (page: Page, name: string, value: RegExp) =>
  page.waitForURL((url) => value.test(url.searchParams.get(name) ?? ''));
const headline = (page: Page) => page.locator('.pu-headline').innerText();

/** By Tab to what is meant, and one can see that it is there. */
async function onto(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  expect(await focusShown(page)).toBe(true);
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

describe.each([1280, 320])('the statistics at %i px, by the keyboard alone', (width) => {
  test('are chosen, read on the map and in a table, and taken along', async () => {
    const { page, context, foreign, complaints } = await visit(browser, doors.public, { width });
    await open(page, '/statistics');
    await onto(page, page.getByRole('combobox', { name: 'Place' }));
    await page.keyboard.type('København');
    await named(page, 'place', /^101$/);
    await settled(page);
    expect(await headline(page)).toMatch(/^København/);

    // One Tab goes to the map, the arrows within it, and Enter chooses.
    await enter(page, page.getByRole('button', { name: 'Municipalities', exact: true }));
    await settled(page);
    const tiles = page.locator('.el-tiles button');
    await onto(page, page.locator('.el-tiles button[tabindex="0"]'));
    await page.keyboard.press('ArrowDown');
    const tile = await page.evaluate(() => document.activeElement?.getAttribute('data-code'));
    expect(await page.locator('.el-tiles button[tabindex="0"]').count()).toBe(1);
    expect(await tiles.count()).toBe(98);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('place') !== '101');
    expect(asked(page)).toMatchObject({ by: 'municipality', place: expect.stringMatching(/^\d{3}$/) });
    expect(tile).toBeTruthy();

    // The same figures as a table, and as a file.
    const map = page.locator('figure').filter({ has: tiles.first() });
    await onto(page, map.getByRole('button', { name: 'Table' }));
    await page.keyboard.press('Enter');
    expect(await map.getByRole('row').count()).toBe(99);
    await onto(page, map.getByRole('button', { name: 'Download CSV' }));
    expect(await downloaded(page, () => page.keyboard.press('Enter'))).toContain('København');
    expect(await sideways(page)).toBe(0);
    expect([...foreign, ...complaints]).toEqual([]);
    await context.close();
  }, 90_000);

  test('say why a figure is not shown, and lead to where one is', async () => {
    const { page, context } = await visit(browser, doors.public, { width });
    await open(page, '/statistics?place=813');
    await write(page, page.getByRole('combobox', { name: 'Ground' }), 'Age');
    await named(page, 'ground', /^AGE$/);
    await settled(page);
    expect(await headline(page)).toMatch(/not shown \(too few\).*may be none, one or a few/s);
    await onto(page, page.locator('.pu-headline').getByRole('link').first());
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('place') !== '813');
    await settled(page);
    expect(await headline(page)).toMatch(/give or take 3 \(96% of figures; never more than 5\)/);

    // What no table counts is another thing than what is too few.
    await write(page, page.getByRole('combobox', { name: 'Area of service' }), 'Primary');
    await named(page, 'area', /^SCHOOL$/);
    await write(page, page.getByRole('combobox', { name: 'Place' }), 'Aarhus');
    await named(page, 'place', /^751$/);
    await settled(page);
    expect(await headline(page)).toMatch(/not counted so finely/);
    await context.close();
  }, 90_000);

  test('are found table by table, with the question for a program', async () => {
    const { page, context } = await visit(browser, doors.public, { width });
    await open(page, '/statistics');
    await enter(page, page.getByRole('link', { name: 'Tables', exact: true }));
    await page.getByRole('heading', { level: 1, name: 'Tables' }).waitFor();
    await enter(page, page.getByRole('link', { name: /^Q2:/ }));
    await page.getByRole('heading', { level: 1, name: /^Q2/ }).waitFor();
    await settled(page);
    await write(page, page.getByRole('combobox', { name: 'Place' }), 'Regions');
    await named(page, 'places', /^region$/);
    await settled(page);
    await onto(page, page.getByRole('button', { name: /^Download exactly this/ }));
    const lines = (await downloaded(page, () => page.keyboard.press('Enter'))).trim().split('\n');
    expect(lines.length).toBe(1 + (await shownAs(page)));
    await onto(page, page.getByRole('button', { name: /the question$/ }));
    expect(await sideways(page)).toBe(0);
    await context.close();
  }, 90_000);
});

/** How many figures the page says that it has. */
const shownAs = async (page: Page) =>
  Number(/([\d,]+) figures, of which/.exec(await page.locator('main').innerText())?.[1]?.replaceAll(',', ''));

test.each(['da', 'en'])(
  'a link shows whoever opens it the same, in the same language: %s',
  async (language) => {
    const sender = await visit(browser, doors.public);
    await open(sender.page, '/statistics?place=084&ground=DISABILITY', language);
    const link = sender.page.url();
    const receiver = await visit(browser, doors.public);
    await receiver.page.goto(link);
    await settled(receiver.page);
    expect(await headline(receiver.page)).toBe(await headline(sender.page));
    expect(await receiver.page.locator('html').getAttribute('lang')).toBe(language);
    expect(receiver.page.url()).toBe(link);
    await Promise.all([sender, receiver].map(({ context }) => context.close()));
  },
  60_000,
);

test('a page that is printed can be handed out: the figures, what they are not, and where they are from', async () => {
  const { page, context } = await visit(browser, doors.public);
  await open(page, '/statistics?place=084');
  const version = asked(page)['release'] ?? '';
  await page.emulateMedia({ media: 'print' });
  for (const gone of [page.getByRole('combobox'), page.getByRole('navigation'), page.locator('main button.ds-button')])
    expect(await gone.filter({ visible: true }).count()).toBe(0);
  const paper = await page.locator('main').innerText();
  expect(paper).toContain('This is what was registered, not how often it happens');
  expect(paper).toMatch(/give or take 3 \(96% of figures; never more than 5\)/);
  expect(paper).toContain(`Source: Equality Lab, release ${version}.`);
  expect(paper).toContain(page.url());
  // A picture without its numbers would be no use in a meeting.
  expect(await page.getByRole('figure').last().getByRole('table').isVisible()).toBe(true);
  await context.close();
}, 60_000);

test('the quality page and the quality file say the same', async () => {
  const { page, context } = await visit(browser, doors.public);
  await open(page, '/statistics/quality');
  const file = (await (await page.request.get(`${doors.public}/releases/latest/metadata.json`)).json()) as Quality;
  const said = await page.locator('main').innerText();
  const row = (name: string) => page.getByRole('row').filter({ hasText: name }).first().innerText();
  for (const { id, title, hidden, percent } of file.tables) {
    const line = await row(`${id}: ${title.en}`);
    expect(line).toContain(hidden.toLocaleString('en-GB'));
    expect(line).toContain(`${percent}%`);
  }
  const year = /Who registered, (\d{4})/.exec(said)?.[1] ?? '';
  const shareOf = (part: string) => file.figures.find((it) => it.part === `el1|REG|${year}|${part}`)?.percent;
  const largest = Math.max(...file.figures.flatMap((it) => (it.of === 'COVERAGE' ? (it.percent ?? 0) : [])));
  expect(said).toContain(`with ${largest}% of all registrations`);
  expect(said).toContain(`${shareOf('delay=SAME_QUARTER')}% of what was registered in ${year}`);
  for (const [name, part] of unknowns) expect(await row(name)).toContain(`${shareOf(part)}%`);
  await context.close();
}, 60_000);

interface Quality {
  tables: { id: string; title: { en: string }; hidden: number; percent: number }[];
  figures: { of: string; part: string; percent: number | null }[];
}

const unknowns = [
  ['Ground not known', 'ground=UNKNOWN'],
  ['Ground not told', 'ground=UNDISCLOSED'],
  ['Area of service not known', 'area=UNKNOWN'],
  ['Online, or place not known', 'geo=999'],
  ['Age not known', 'age=UNKNOWN'],
  ['Gender not known', 'gender=UNKNOWN'],
] as const;
