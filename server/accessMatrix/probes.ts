import type { World } from './world.ts';

/** How to come to an object of each type: a path of selections from a query, the way an app or an attacker would take. */
export type Probe = readonly string[];

const cells = (version: string) =>
  `cells(release: "${version}", select: [{ table: "Q1", period: "2025-Q3", geo: [""] }])`;

export const probesOf = (world: World): Record<string, Record<string, Probe>> => ({
  Report: { 'report(receipt)': [`report(receipt: "${world.receipt}")`] },
  Incident: {
    'report.incident': [`report(receipt: "${world.receipt}")`, 'incident'],
    'case.incident': [`case(id: "${world.case}")`, 'incident'],
    'registration.incident': [`registration(id: "${world.registration}")`, 'incident'],
  },
  NamedGround: { 'case.incident.grounds': [`case(id: "${world.case}")`, 'incident', 'grounds'] },
  HateCrime: { 'case.incident.hateCrime': [`case(id: "${world.case}")`, 'incident', 'hateCrime'] },
  IncidentTime: { 'case.incident.when': [`case(id: "${world.case}")`, 'incident', 'when'] },
  Inquiry: {
    'inquiry(id)': [`inquiry(id: "${world.inquiry}")`],
    inquiries: ['inquiries(first: 1)', 'edges', 'node'],
    'case.inquiries': [`case(id: "${world.case}")`, 'inquiries'],
  },
  Case: { 'case(id)': [`case(id: "${world.case}")`], cases: ['cases(first: 1)', 'edges', 'node'] },
  Person: {
    'case.person': [`case(id: "${world.case}")`, 'person'],
    'cases.person': ['cases(first: 1)', 'edges', 'node', 'person'],
  },
  JournalEntry: { 'case.journal': [`case(id: "${world.case}")`, 'journal(first: 1)', 'edges', 'node'] },
  StatisticsPreview: {
    'case.statisticsPreview': [`case(id: "${world.case}")`, 'statisticsPreview'],
    'registration.statisticsPreview': [`registration(id: "${world.registration}")`, 'statisticsPreview'],
  },
  CodedField: {
    'case.statisticsPreview.incidentFact': [`case(id: "${world.case}")`, 'statisticsPreview', 'incidentFact'],
  },
  Registration: {
    'registration(id)': [`registration(id: "${world.registration}")`],
    registrations: ['registrations(first: 1)', 'edges', 'node'],
  },
  Organisation: { organisations: ['organisations(first: 1, search: "Lige Ret")', 'edges', 'node'] },
  Member: {
    'members, of an NGO': [
      `organisations(first: 1, search: "Lige Ret")`,
      'edges',
      'node',
      'members(first: 1)',
      'edges',
      'node',
    ],
    'members, of a municipality': [
      `organisations(first: 1, search: "Københavns")`,
      'edges',
      'node',
      'members(first: 1)',
      'edges',
      'node',
    ],
  },
  Viewer: { viewer: ['viewer'] },
  Session: { sessions: ['sessions'] },
  ApiToken: { apiTokens: ['apiTokens'] },
  DemoPerson: { demoPeople: ['demoPeople'] },
  CodeList: { codeLists: ['codeLists(ids: ["areas"])'] },
  Code: { 'codeLists.codes': ['codeLists(ids: ["forms"])', 'codes'] },
  Area: { municipalities: ['municipalities'] },
  RunningQuarter: { runningQuarter: ['runningQuarter'] },
  Release: {
    'release, published': [`release(version: "${world.published}")`],
    'release, a draft': [`release(version: "${world.draft}")`],
  },
  NoiseProfile: { 'release.profile': ['release', 'profile'] },
  StatisticsTable: {
    'release.tables': ['release', 'tables'],
    'draft.tables': [`release(version: "${world.draft}")`, 'tables'],
  },
  ReleaseFile: { 'release.tables.files': ['release', 'tables', 'files'] },
  Cell: { 'cells, published': [cells(world.published)], 'cells, of a draft': [cells(world.draft)] },
  CellDimension: {
    'cells.dims': [`cells(select: [{ table: "Q2", period: "2025-Q3", geo: [""], ground: ["AGE"] }])`, 'dims'],
  },
  QuarterState: { quarters: ['quarters'] },
  ReleaseOrder: { 'quarters.order': ['quarters', 'order'] },
});

/** Types that only carry others: what they carry is probed. */
export const structural = /(Connection|Edge|Payload)$|^(PageInfo|Query|Mutation)$/;
