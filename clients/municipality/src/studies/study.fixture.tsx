import type { Person } from '#kit';

const person = (role: string, name: string, organisation: string): Person => ({
  id: name,
  name,
  role,
  organisation: { id: organisation, name: organisation },
  municipality: null,
});

/** The same people as in the server's cast. */
export const anAssessor = person('ASSESSOR', 'Jonas Friis', 'Ligebehandlingsinstituttet');
export const anInstitutionLead = person('INSTITUTION_LEAD', 'Freja Lorentzen', 'Nordvest Bibliotek');

const list = (id: string, codes: readonly string[]) => ({
  id,
  codes: codes.map((code) => ({ code, label: code.toLowerCase().replaceAll('_', ' '), description: null })),
});

export const studyLists = [
  list('grounds', ['AGE', 'DISABILITY', 'UNKNOWN']),
  list('areas', ['SCHOOL', 'HEALTH']),
  list('severities', ['MINOR', 'MODERATE', 'SERIOUS', 'CRITICAL']),
  list('serviceSteps', ['ACCESS', 'MEETING']),
  list('qualityCriteria', ['PARTICIPATION', 'REMEDY']),
  list('documentChecks', ['LANGUAGES', 'RIGHTS']),
];

export const connection = (nodes: readonly object[]) => ({
  totalCount: nodes.length,
  pageInfo: { hasNextPage: false, endCursor: null },
  edges: nodes.map((node, index) => ({ cursor: String(index), node })),
});

export const aStudy = (it: object = {}) => ({
  id: 's1',
  title: 'Access to the library',
  purpose: 'Whether everybody gets the same help.',
  areas: ['SCHOOL'],
  grounds: ['AGE', 'DISABILITY'],
  norms: ['Forvaltningsloven § 7'],
  startsOn: '2026-02-01',
  endsOn: '2999-06-30',
  phase: 'COLLECTING',
  version: 3,
  viewerCanChange: true,
  municipality: { id: 'm1', name: 'Københavns Kommune' },
  institutions: [{ id: 'i1', name: 'Nordvest Bibliotek' }],
  team: [{ id: 'p1', name: 'Jonas Friis' }],
  criteria: [{ criterion: 'PARTICIPATION', met: true, note: 'All were heard.' }],
  interviews: connection([]),
  documentReviews: connection([]),
  evidence: connection([]),
  findings: connection([]),
  coverage: [],
  sections: [],
  questionnaires: connection([]),
  questionnaireSummaries: connection([]),
  reports: connection([]),
  replies: connection([]),
  comments: connection([]),
  ...it,
});

export const studyWords = { codeLists: () => studyLists };
