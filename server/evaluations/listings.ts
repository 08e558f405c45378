import { isDay } from '../platform/api/connection.ts';
import { plannersWall } from '../plans/listings.ts';
import type { Listing } from '../studies/listing.rows.ts';

export const evaluations: Listing = {
  table: 'evaluation',
  order: {
    by: 'evaluated_on',
    as: 'evaluatedOn',
    descending: true,
    isKey: isDay,
  },
  wall: plannersWall,
  columns: {
    id: 'id',
    organisation: 'organisation',
    municipality: 'municipality',
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
