import { geosAt } from '../server/taxonomy/geography.ts';
import { codesOf } from '../server/taxonomy/codeList.ts';
import { groundsInStatistics } from '../server/taxonomy/grounds.ts';
import { documentId, municipalityDocuments, ngoDocuments, publicDocuments } from './documents.ts';
import type { Part } from './options.ts';
import type { Sample, SampleCase } from './sample.ts';
import { VERSION } from './world/release.ts';

export interface Scenario {
  part: Part;
  title: string;
  door: 'ngo' | 'public' | 'municipality';
  /** Where the limit answers it; it does not answer searches. */
  path?: string;
  /** Whether the product writes audit lines on the way, so that the limit is also measured doing so. */
  audited?: true;
  hashing?: false;
  /** The least ratio to the limit, from performance.md. */
  goal?: number;
  /** May cost more in a larger world, because it counts rows or shows some that the smaller one has not. */
  grows?: true;
  body: () => string;
  cookie?: () => string;
}

/** Draws evenly, the same in every run. */
function drawFrom<T>(all: readonly T[]): () => T {
  let at = 0;
  return () => {
    at = (at + 7_919) % all.length;
    return all[at] as T;
  };
}

const ngo = ngoDocuments();
const open = publicDocuments();
const municipality = municipalityDocuments();

export function readings({ cases, cookies }: Sample): Scenario[] {
  const draw = drawFrom(cases);
  const cookie = drawFrom(cookies);
  const asked = { documentId: documentId(ngo, 'CasesPage') };
  const variables = { first: 25, sort: { field: 'OPENED_AT', direction: 'DESC' } };
  // Whose case it is, is whose session asks for it.
  const about = (body: (it: SampleCase) => object) => {
    let current = draw();
    return {
      body: () => JSON.stringify(body((current = draw()))),
      cookie: () => current.cookie,
    };
  };
  return [
    {
      part: 'q1',
      title: 'Q1 one case, its person, its last 5 notes',
      door: 'ngo',
      path: '/Q1',
      audited: true,
      goal: 0.6,
      ...about(({ id }) => ({ documentId: documentId(ngo, 'Q1'), variables: { id } })),
    },
    {
      part: 'q2',
      title: 'Q2 50 cases, names, last 3 notes each',
      door: 'ngo',
      path: '/Q2',
      audited: true,
      goal: 1.6,
      body: () => JSON.stringify({ documentId: documentId(ngo, 'Q2'), variables: {} }),
      cookie,
    },
    {
      part: 'list',
      grows: true,
      title: "the NGO app's CasesPage (25, counted)",
      door: 'ngo',
      path: '/CasesPage',
      audited: true,
      body: () => JSON.stringify({ ...asked, variables: { ...variables, filter: {} } }),
      cookie,
    },
    {
      part: 'search',
      title: 'CasesPage, searched by name',
      door: 'ngo',
      ...about(({ name }) => ({ ...asked, variables: { ...variables, filter: { search: name } } })),
    },
    {
      part: 'search',
      title: 'CasesPage, searched by number',
      door: 'ngo',
      ...about(({ number }) => ({ ...asked, variables: { ...variables, filter: { search: number } } })),
    },
  ];
}

/** Lists and dashboards of impact assessment: 500 studies, 5 000 actions and 200 000 measurements. */
export function assessing({ indicators, manager, assessor }: Sample): Scenario[] {
  const draw = drawFrom(indicators);
  const page = (title: string, operation: string, cookie: string, variables: () => object): Scenario => ({
    part: 'assess',
    title,
    door: 'municipality',
    body: () => JSON.stringify({ documentId: documentId(municipality, operation), variables: variables() }),
    cookie: () => cookie,
  });
  const first = () => ({ first: 25, filter: {} });
  return [
    page("an assessor's studies (25, counted)", 'StudiesPage', assessor, first),
    page("an assessor's plans (25, counted)", 'PlansPage', assessor, first),
    { ...page("a municipality's plans (25, counted)", 'PlansPage', manager, first), grows: true },
    { ...page('its actions (25, counted)', 'ActionsOfPlans', manager, first), grows: true },
    { ...page('its indicators, how far each is (25, counted)', 'IndicatorsOfPlans', manager, first), grows: true },
    { ...page('its figures: late, soon, on track', 'PlanOverview', manager, () => ({})), grows: true },
    {
      ...page('its portfolio (25 plans, and all in sums)', 'PortfolioPage', manager, () => ({ first: 25 })),
      grows: true,
    },
    { ...page('what is due in it (25, counted)', 'DuePage', manager, () => ({ first: 25 })), grows: true },
    page('a plan with its actions and indicators', 'PlanPage', manager, () => ({ id: draw().plan })),
    page('an indicator with its measurements', 'IndicatorPage', manager, draw),
  ];
}

const account =
  'Jeg blev bedt om at tage min mand med som tolk, og da jeg sagde nej, fik jeg ikke lov at tale med nogen. '.repeat(4);

export function others(): Scenario[] {
  const geos = (['country', 'region', 'landsdel', 'municipality'] as const).flatMap(geosAt).slice(0, 30);
  const grounds = codesOf(groundsInStatistics).slice(0, 12);
  const select = [{ table: 'Q2', period: '2025-Q3', geo: geos, ground: grounds }];
  const incident = {
    kind: 'DISCRIMINATION',
    grounds: [{ ground: 'ETHNIC_ORIGIN', perceived: false, byAssociation: false }],
    forms: ['DIRECT'],
    hateCrime: null,
    area: 'CITIZEN_SERVICE',
    place: 'MUNICIPAL_OFFICE',
    municipality: '101',
    when: { precision: 'UNKNOWN', value: null },
    reporterRole: 'VICTIM',
    ageBand: 'A30_44',
    gender: 'WOMAN',
  };
  const report = {
    part: 'm1',
    door: 'public',
    path: '/SubmitReport',
    body: () =>
      JSON.stringify({
        documentId: documentId(open, 'SubmitReport'),
        variables: { input: { idempotencyKey: crypto.randomUUID(), incident, account } },
      }),
  } as const;
  return [
    {
      part: 'q3',
      title: 'Q3 360 cells',
      door: 'public',
      path: '/StatisticsFigures',
      goal: 3,
      body: () =>
        JSON.stringify({ documentId: documentId(open, 'StatisticsFigures'), variables: { release: VERSION, select } }),
    },
    { ...report, title: 'M1 a report and its outbox, argon2id on both sides', goal: 0.6 },
    { ...report, title: 'M1 the same, without argon2id on both sides', hashing: false, goal: 0.6 },
  ];
}

/** The bytes of a request, as a browser would send them over a connection that is open already. */
export function requestOf({ body, cookie }: Scenario, path: string): () => Buffer {
  return () => {
    const text = body();
    const session = cookie ? `Cookie: ${cookie()}\r\n` : '';
    return Buffer.from(
      `POST ${path} HTTP/1.1\r\nHost: localhost\r\n${session}Content-Type: application/json\r\n` +
        `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
    );
  };
}
