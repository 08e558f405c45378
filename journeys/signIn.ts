import type { Page } from 'playwright-core';
import { PASSWORD } from './browser.ts';

/** Signs in as the demo person with that address, in English. */
export async function signIn(page: Page, origin: string, email: string): Promise<void> {
  await page.goto(origin);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page
    .getByRole('button', { name: 'Sign out' })
    .or(page.getByRole('link', { name: 'Sign out' }))
    .waitFor();
}

const names = { da: 'Dansk', en: 'English' } as const;

export const inLanguage = async (page: Page, language: 'da' | 'en'): Promise<void> => {
  await page.getByRole('button', { name: names[language] }).click();
  await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' });
};
