import type { Page } from 'playwright-core';
import { settled, type Walk } from './walk.ts';
import { inLanguage, signIn } from './signIn.ts';
import { press, send, stopAtEach, type Stop } from './stops.ts';

/** A walk along these stops as that person. */
export const walkAs =
  (email: string, origin: string, stops: readonly Stop[]): Walk =>
  async (page, look, language) => {
    await signIn(page, origin, email);
    await inLanguage(page, language);
    await stopAtEach(page, origin, stops, look);
  };

/** Before anybody is signed in. */
export const walkToTheDoor =
  (origin: string, paths: readonly string[]): Walk =>
  async (page, look, language) => {
    await page.goto(origin);
    await inLanguage(page, language);
    await stopAtEach(page, origin, [...paths, { path: '/', name: 'refused', open: refused }], look);
  };

async function refused(page: Page): Promise<void> {
  await page.locator('input[type=email]').fill('nobody@example.org');
  await page.locator('input[type=password]').fill('not the password');
  await send(page);
  await page.getByRole('alert').waitFor();
}

const unsent = async (page: Page): Promise<void> => {
  await send(page);
  await page.locator('[aria-invalid=true], [role=alert]').first().waitFor();
};

const entryLink = 'main a[href*="/journal/"]';

/** The newest case may have no entry to correct yet. */
const writeEntry = async (page: Page): Promise<void> => {
  await page.locator('#text').fill('Ringet op.');
  await page.locator('form:has(#text) button[type=submit]').click();
  await page.locator(entryLink).first().waitFor();
};

/** Every address of the NGO app. A manager sees whatever a caseworker sees, and more. */
export const ngoStops: readonly Stop[] = [
  '/',
  '/inquiries',
  '/inquiries/new',
  { path: '/inquiries/new', name: 'sent empty', open: unsent },
  '/inquiries/:first',
  '/inquiries/:first/correct',
  '/inquiries/:first/withdraw',
  '/inquiries/:first/case',
  '/cases',
  '/cases?ground=AGE&status=CLOSED&responsible=nobody',
  '/cases/new',
  { path: '/cases/new', name: 'sent empty', open: unsent },
  '/cases/:first',
  '/cases/:first/person',
  {
    path: '/cases/:first/person',
    name: 'with a bad address',
    open: async (page) => {
      await page.locator('[id="person.email"]').fill('no address');
      await unsent(page);
    },
  },
  '/cases/:first/responsible',
  '/cases/:first/status',
  '/cases/:first/print',
  { path: '/cases/:first/journal/:entry', from: '/cases/:first', link: entryLink, before: writeEntry },
  '/cases/00000000-0000-4000-8000-000000000000',
  '/inquiries/00000000-0000-4000-8000-000000000000',
  '/organisation',
  '/comments',
  '/comments/:first',
  '/comments/00000000-0000-4000-8000-000000000000',
  '/organisation/invite',
  { path: '/organisation/invite', name: 'sent empty', open: unsent },
  { path: '/organisation/members/:first/role', from: '/organisation', link: 'main a[href$="/role"]' },
  { path: '/organisation/members/:first/deactivate', from: '/organisation', link: 'main a[href$="/deactivate"]' },
  '/comments',
  '/comments/:first',
  '/account',
  '/help',
  '/nowhere',
  { path: '/', name: 'keys', open: press('.el-keys-button') },
  // The last: whoever was there is not signed in.
  '/sign-out',
];

/** An approved plan is opened for changes first; one that is written on already has the links. */
const revised = async (page: Page): Promise<void> => {
  await page.locator('main tbody a').first().click();
  const open = page.getByRole('button', { name: /^(Revise the plan|Åbn planen for ændringer)$/ });
  const written = page.locator('main a[href*="/actions/new"]').first();
  await open.or(written).waitFor();
  if (await open.isVisible()) {
    await open.click();
    await page.locator('#reason').fill('Nye tal.');
    await send(page);
    // Somebody else who walks here may have been first.
    await written.or(page.getByRole('alert').first()).first().waitFor();
  }
  await page.goBack();
  await settled(page);
};

/** In the study that is done, and so has one of everything: its part of that name, and what its links lead to in turn. */
const inDoneStudy = (path: string, ...links: string[]): Stop => ({
  path: `/studies/:study/${path}`,
  from: '/studies?phase=CLOSED',
  link: ['main tbody a', `a[href$="/${path.split('/')[0]}"]`, ...links],
});

const anAction = 'main a[href*="/actions/"]:not([href*="/actions/new"])';
const anIndicator = 'main a[href*="/indicators/"]:not([href*="/indicators/new"])';

/** In the newest plan: what its links lead to in turn. */
const inFirstPlan = (path: string, ...links: string[]) => ({
  path: `/plans/:plan${path}`,
  from: '/plans',
  link: ['main tbody a', ...links],
});

/** Every address of the municipality app, by whose work it is. */
export const municipalityStops: Readonly<Record<string, readonly Stop[]>> = {
  'omar@kbh.example': [
    '/',
    '/account',
    '/due',
    '/due?within=LATE',
    { path: '/due', name: 'putting off', open: press('main tbody button:first-of-type') },
    '/help',
    '/registrations',
    '/registrations?ground=AGE&status=WITHDRAWN&quarter=2001-Q1',
    '/registrations/new',
    { path: '/registrations/new', name: 'sent empty', open: unsent },
    '/registrations/:first',
    '/registrations/:first/correct',
    { path: '/registrations/:first', name: 'withdrawing', open: press('main button[data-color=danger]') },
    '/registrations/00000000-0000-4000-8000-000000000000',
    '/plans',
    '/plans?status=APPROVED&search=nothing',
    '/plans/new',
    '/plans/overview',
    '/plans/portfolio',
    '/plans/actions',
    inFirstPlan(''),
    inFirstPlan('/versions', 'main a[href$="/versions"]'),
    inFirstPlan('/summary', 'main a[href$="/summary"]'),
    inFirstPlan('/actions/:action', anAction),
    inFirstPlan('/indicators/:indicator', anIndicator),
    { ...inFirstPlan('', 'main a[href^="/evaluations/"]'), path: '/evaluations/:evaluation' },
    {
      ...inFirstPlan('', 'main a[href^="/evaluations/"]', 'main a[href$="/publication"]'),
      path: '/evaluations/:evaluation/publication',
    },
    {
      path: '/studies/:study/reports/:report/publication',
      from: '/studies?phase=CLOSED',
      link: ['main tbody a', 'main a[href*="/reports/"]', 'main a[href$="/publication"]'],
    },
    { ...inFirstPlan('/actions/new', 'main a[href*="/actions/new"]'), before: revised },
    inFirstPlan('/indicators/new', 'main a[href*="/indicators/new"]'),
    inFirstPlan('/actions/:action/change', anAction, 'main a[href$="/change"]'),
    inFirstPlan('/indicators/:indicator/change', anIndicator, 'main a[href$="/change"]'),
    inFirstPlan('/indicators/:indicator/series', anIndicator, 'main a[href$="/series"]'),
    '/plans/00000000-0000-4000-8000-000000000000',
    '/members',
    { path: '/members', name: 'inviting', open: press('main .ds-button[data-variant=primary]') },
    { path: '/members', name: 'changing a role', open: press('main tbody button:first-of-type') },
    { path: '/members', name: 'ending an account', open: press('main tbody button:last-of-type') },
    '/organisations',
    '/nowhere',
    { path: '/registrations', name: 'keys', open: press('.el-keys-button') },
  ],
  'nadia@statistik.example': [
    '/',
    '/releases',
    '/quarters/1999-Q1',
    { path: '/quarters/:quarter', from: '/releases', link: 'main a[href^="/quarters/"]' },
    { path: '/releases/:version', from: '/releases', link: 'main a[href^="/releases/2"]' },
    '/releases/1999-Q1-1',
    '/releases/calendar',
    { path: '/releases/calendar', name: 'planning', open: press('main .ds-button:first-of-type') },
    { path: '/releases/calendar', name: 'moving', open: press('main tbody button') },
    {
      path: '/releases/calendar',
      name: 'moved empty',
      open: async (page) => {
        await press('main tbody button')(page);
        await unsent(page);
      },
    },
    '/releases/errata',
    '/releases/breaks',
    { path: '/releases/breaks', name: 'announcing', open: press('main .ds-button:first-of-type') },
    {
      path: '/releases/breaks',
      name: 'sent empty',
      open: async (page) => {
        await press('main .ds-button:first-of-type')(page);
        await unsent(page);
      },
    },
    '/deliveries',
    '/statistics',
    '/tokens',
    { path: '/tokens', name: 'making', open: press('main .ds-button[data-variant=primary]') },
    {
      path: '/tokens',
      name: 'sent empty',
      open: async (page) => {
        await press('main .ds-button[data-variant=primary]')(page);
        await unsent(page);
      },
    },
  ],
  'karen@ligebehandling.example': [
    '/',
    '/organisations',
    { path: '/organisations', name: 'adding', open: press('main .ds-button[data-variant=primary]') },
    '/organisations/:first',
    '/members',
  ],
  'emil@statistik.example': [
    '/',
    '/releases',
    '/releases/:first',
    '/releases/calendar',
    '/releases/errata',
    '/releases/breaks',
    '/releases/graphql',
    '/deliveries',
    '/deliveries/:first',
    '/deliveries/1999-Q1-1',
  ],
  'jonas@ligebehandling.example': [
    '/',
    '/tokens',
    '/studies',
    '/studies?phase=PLANNED&search=nothing',
    '/studies/new',
    '/studies/:first',
    '/studies/:first/change',
    '/studies/:first/interviews',
    '/studies/:first/interviews/new',
    inDoneStudy('interviews/:interview', 'main tbody a'),
    '/studies/:first/questionnaires',
    inDoneStudy('questionnaires/:questionnaire', 'main tbody a'),
    inDoneStudy('questionnaires/:questionnaire/results', 'main tbody a', 'main a[href$="/results"]'),
    '/studies/guides',
    '/studies/guides/new',
    { path: '/studies/guides/:guide', from: '/studies/guides', link: 'main tbody a' },
    '/studies/:first/documents',
    '/studies/:first/documents/new',
    { path: '/studies/:first/documents/:review', from: '/studies/:first/documents', link: 'main tbody a' },
    inDoneStudy('documents/:review', 'main tbody a'),
    inDoneStudy('evidence'),
    inDoneStudy('findings'),
    '/studies/:first/findings/new',
    {
      path: '/studies/:study/findings/:finding',
      from: '/studies?phase=REPORTING',
      link: ['main tbody a', 'a[href$="/findings"]', 'main a[href*="/findings/"]:not([href$="/new"])'],
    },
    '/studies/:first/report',
    inDoneStudy('report'),
    {
      path: '/studies/:study/reports/:report',
      from: '/studies?phase=CLOSED',
      link: ['main tbody a', 'a[href$="/report"]', 'main a[href*="/reports/"]'],
    },
    '/studies/00000000-0000-4000-8000-000000000000',
  ],
  'freja@nordvest.example': [
    '/',
    '/studies',
    '/studies/:first',
    {
      path: '/studies/:study/reports/:report',
      from: '/studies?phase=CLOSED',
      link: ['main tbody a', 'main a[href*="/reports/"]'],
    },
    '/plans',
  ],
};

/** What is looked at before anybody is signed in. */
export const doorStops = {
  ngo: ['/sign-in', '/invitation'],
  municipality: ['/', '/sign-in', '/invitation'],
} as const;
