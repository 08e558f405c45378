import { GraphQLError } from 'graphql';

// A small NGO to test with: the same people as on the server, and builders with honest defaults.

export const counsel = {
  id: 'counsel',
  kind: 'NGO',
  name: 'Rådgivningen Lige Ret',
  municipality: '101',
  helpsWith: [],
  withheld: [],
};
const member = (id: string, name: string, role: string) => ({
  id,
  name,
  role,
  organisation: counsel,
  active: true,
  withheld: [],
});
export const ana = member('ana', 'Ana Holm', 'CASEWORKER');
export const mikkel = member('mikkel', 'Mikkel Brandt', 'NGO_MANAGER');
export const sara = member('sara', 'Sara Lind', 'VOLUNTEER');

export const viewerOf = (it: typeof ana | null) => ({
  role: it?.role ?? 'PUBLIC',
  signedIn: it !== null,
  demo: true,
  municipality: null,
  member: it && { ...it, email: `${it.id}@ligeret.example` },
  organisation: it && counsel,
  viewerCanOpenCases: it !== null && it.role !== 'VOLUNTEER',
  viewerCanManageMembers: it?.role === 'NGO_MANAGER',
});

const code = (value: string, label: string) => ({ code: value, label, description: null });
const lists: Record<string, ReturnType<typeof code>[]> = {
  grounds: [code('AGE', 'Age'), code('DISABILITY', 'Disability'), code('ETHNIC_ORIGIN', 'Ethnic origin')],
  forms: [code('DIRECT', 'Direct discrimination'), code('HARASSMENT', 'Harassment')],
  areas: [code('SCHOOL', 'School'), code('EMPLOYMENT', 'Job centre')],
  places: [code('MUNICIPAL_OFFICE', 'Municipal office'), code('HOME', 'Home')],
  'reporter-roles': [code('VICTIM', 'Experienced it')],
};

export const anIncident = (it: object = {}) => ({
  kind: 'DISCRIMINATION',
  grounds: [{ ground: 'AGE', perceived: false, byAssociation: false }],
  forms: ['DIRECT'],
  hateCrime: null,
  area: 'EMPLOYMENT',
  place: 'MUNICIPAL_OFFICE',
  municipality: '101',
  when: { precision: 'YEAR', value: '2026' },
  reporterRole: 'VICTIM',
  ageBand: 'UNKNOWN',
  gender: 'UNKNOWN',
  ...it,
});

export const aPreview = (it: object = {}) => ({
  incidentFact: [{ field: 'area', code: 'EMPLOYMENT', label: 'Job centre' }],
  personFact: [{ field: 'gender', code: 'UNKNOWN', label: 'Unknown' }],
  quarter: '2026-Q4',
  freezesOn: '2027-01-11',
  ...it,
});

export const anInquiry = (it: object = {}) => ({
  id: 'i1',
  receivedOn: '2026-11-20',
  channel: 'PHONE',
  status: 'REGISTERED',
  counted: true,
  quarter: '2026-Q4',
  freezesOn: '2027-01-11',
  version: 1,
  incident: anIncident(),
  summary: 'Called about a refusal.',
  withheld: [],
  registeredBy: ana,
  case: null,
  viewerCanCorrect: true,
  viewerCanPromote: true,
  viewerCanWithdraw: true,
  statisticsPreview: aPreview(),
  ...it,
});

export const aPerson = (it: object = {}) => ({
  id: 'p1',
  version: 1,
  name: 'Amal Hassan',
  phone: '+45 12 34 56 78',
  email: null,
  address: null,
  language: 'Arabic',
  birthYear: 1984,
  addressProtection: false,
  note: null,
  withheld: [],
  ...it,
});

export const anEntry = (it: object = {}) => ({
  id: 'e1',
  at: '2026-11-20T10:00:00Z',
  author: ana,
  text: 'Wrote to the job centre.',
  corrects: null,
  correctedBy: null,
  ...it,
});

export const connection = (nodes: readonly object[], more: object = {}) => ({
  totalCount: nodes.length,
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  edges: nodes.map((node, at) => ({ cursor: String(at), node })),
  ...more,
});

export const aCase = (it: object = {}) => ({
  id: 'c1',
  number: '2026-0042',
  status: 'OPEN',
  outcome: null,
  openedAt: '2026-11-20T10:00:00Z',
  updatedAt: '2026-11-21T10:00:00Z',
  closedAt: null,
  version: 1,
  responsible: ana,
  incident: anIncident(),
  inquiries: [anInquiry({ status: 'PROMOTED' })],
  person: aPerson(),
  journal: connection([anEntry()]),
  withheld: [],
  statisticsPreview: aPreview(),
  viewerCanWork: true,
  viewerCanAssign: false,
  viewerCanClose: true,
  ...it,
});

type Resolver = (root: unknown, args: never) => unknown;

/** What every page asks, answered for one person; a test adds what it is about. */
export function worldOf(
  it: typeof ana | null,
  query: Record<string, Resolver> = {},
  mutation: Record<string, Resolver> = {},
) {
  return {
    Query: {
      viewer: () => viewerOf(it),
      demoPeople: () => [
        {
          name: ana.name,
          email: 'ana@ligeret.example',
          password: 'demo',
          role: ana.role,
          organisation: counsel.name,
          door: 'ngo',
        },
        {
          name: 'Lise Krogh',
          email: 'lise@kbh.example',
          password: 'demo',
          role: 'OFFICER',
          organisation: 'Kbh',
          door: 'municipality',
        },
      ],
      codeLists: (_: unknown, { ids }: { ids: string[] }) => ids.map((id) => ({ id, codes: lists[id] ?? [] })),
      municipalities: () => [{ code: '101', name: 'København' }],
      members: () => connection([ana, mikkel, sara]),
      organisation: () => counsel,
      sessions: () => [],
      cases: () => connection([aCase()]),
      case: () => aCase(),
      inquiries: () => connection([anInquiry()]),
      inquiry: () => anInquiry(),
      previewStatistics: () => aPreview(),
      commentRequests: () => connection([]),
      ...query,
    },
    Mutation: mutation,
  };
}

export function refuse(codeName: string, more: object = {}): never {
  throw new GraphQLError(codeName, { extensions: { code: codeName, ...more } });
}

/** A mutation that says no. */
export const refusing = (codeName: string, more?: object) => () => refuse(codeName, more);
