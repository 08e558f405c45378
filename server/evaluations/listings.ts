import { sharedWall, type Listing } from '../studies/listing.rows.ts';

export const evaluations: Listing = {
  table: 'evaluation',
  order: {
    by: 'evaluated_on',
    as: 'evaluatedOn',
    descending: true,
    isKey: (key: string) => /^\d{4}-\d\d-\d\d$/.test(key),
  },
  wall: (viewer) => sharedWall(viewer),
  columns: {
    id: 'id',
    organisation: 'organisation',
    municipality: 'municipality',
    institutions: 'institutions',
    plan: 'plan',
    number: 'number',
    evaluatedOn: 'evaluated_on',
    actions: 'actions',
    indicators: 'indicators',
    lessons: 'lessons',
    nextSteps: 'next_steps',
    issuedOn: 'issued_on',
    sha256: 'sha256',
    version: 'version',
  },
};
