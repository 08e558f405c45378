import type { TypePolicies } from '@apollo/client';

/** What the cache knows a thing by, where that is not `id`; `false` for parts that exist once in each release or answer. */
export const identities: TypePolicies = {
  // There is one viewer, whatever a page asks about them.
  Viewer: { keyFields: [] },
  Release: { keyFields: ['version'] },
  QuarterState: { keyFields: ['quarter'] },
  StatisticsTable: { keyFields: false },
  Cell: { keyFields: false },
  CodeList: { keyFields: false },
  // The first question of every interview is `q1`, and each report tells a finding as it stood.
  InterviewQuestion: { keyFields: false },
  ReportedFinding: { keyFields: false },
};
