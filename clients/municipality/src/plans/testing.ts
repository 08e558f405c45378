import { people } from '../testing.tsx';

// A plan as the server tells of it, for the tests of this slice.

export const anInstitutionLead = {
  ...people.anOfficer,
  id: 'Freja Lorentzen',
  name: 'Freja Lorentzen',
  role: 'INSTITUTION_LEAD',
};

const connection = (rows: readonly object[]) => ({
  totalCount: rows.length,
  pageInfo: { hasNextPage: false, endCursor: null },
  edges: rows.map((node, index) => ({ cursor: String(index), node })),
});

export const aGoal = { id: 'g1', number: 1, text: 'Everybody is understood.', version: 1 };

export const anAction = (it: object = {}) => ({
  id: 'a1',
  version: 1,
  goal: 'g1',
  title: 'Interpreters by telephone',
  status: 'NOT_STARTED',
  late: false,
  deadline: '2027-09-01',
  budget: 60000,
  responsible: 'Head of citizen service',
  viewerCanReport: true,
  institution: { id: 'i1', name: 'Nordvest Bibliotek' },
  finding: { id: 'f1', number: 1, statement: 'People are sent home.', recommendation: 'Interpret.' },
  progress: connection([]),
  ...it,
});

export const anIndicator = (it: object = {}) => ({
  id: 'k1',
  version: 1,
  goal: 'g1',
  number: 1,
  name: 'Sent home without help',
  kind: 'OUTCOME',
  definition: 'Citizens who must come again.',
  unit: '%',
  numerator: null,
  denominator: null,
  direction: 'DOWN',
  disaggregation: [],
  dataSource: 'Count',
  source: 'BY_HAND',
  asked: null,
  cell: null,
  frequency: 'HALF_YEARLY',
  responsible: 'Deputy head',
  baseline: 12,
  baselineOn: '2026-03-01',
  target: 3,
  targetOn: '2027-03-01',
  reached: null,
  aboutAtTarget: false,
  because: null,
  endedOn: null,
  follows: null,
  followedBy: null,
  viewerCanMeasure: true,
  lastMeasurement: null,
  measurements: connection([]),
  ...it,
});

type Parts = { actions?: readonly object[]; indicators?: readonly object[]; goals?: readonly object[] };

export const aPlan = (it: object = {}, { actions, indicators, goals = [aGoal] }: Parts = {}) => ({
  id: 'p1',
  title: 'Equal access',
  status: 'DRAFT',
  number: 0,
  reason: null,
  draftedOn: '2026-11-02',
  version: 4,
  viewerCanDraft: true,
  viewerCanApprove: true,
  municipality: { id: 'm1', name: 'Københavns Kommune' },
  study: {
    id: 's1',
    title: 'Access to citizen service',
    institutions: [{ id: 'i1', name: 'Nordvest Bibliotek' }],
    findings: connection([{ id: 'f1', number: 1, statement: 'People are sent home.' }]),
  },
  shortcomings: [],
  goals: connection(goals),
  actions: connection(actions ?? [anAction()]),
  indicators: connection(indicators ?? [anIndicator()]),
  versions: connection([]),
  ...it,
});

export { connection };
