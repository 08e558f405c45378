import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { sideways, violations } from './browser.ts';
import { settled } from './walk.ts';

/** Looks at the page as it stands, on the desk and as wide as a phone. */
export async function lookHere(page: Page): Promise<void> {
  await settled(page);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await sideways(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** Fills the three fields of a day. */
export async function fillDay(page: Page, legend: string, [year, month, day]: [string, string, string]): Promise<void> {
  const group = page.getByRole('group', { name: legend, exact: true });
  await group.getByLabel('Day').fill(day);
  await group.getByLabel('Month').fill(month);
  await group.getByLabel('Year').fill(year);
}
