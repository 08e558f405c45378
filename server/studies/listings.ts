import { sql } from 'kysely';
import { isDay, isNumber } from '../platform/api/connection.ts';
import { evidenceWall, sharedWall, type Listing } from './listing.rows.ts';

const isWord = (key: string) => /^[A-Z_]{1,30}$/.test(key);

export const studies: Listing = {
  table: 'study',
  order: { by: 'starts_on', as: 'startsOn', descending: true, isKey: isDay },
  wall: (viewer) => sharedWall(viewer),
  columns: {
    id: 'id',
    organisation: 'organisation',
    municipality: 'municipality',
    institutions: 'institutions',
    title: 'title',
    purpose: 'purpose',
    areas: 'areas',
    grounds: 'grounds',
    norms: 'norms',
    team: 'team',
    startsOn: 'starts_on',
    endsOn: 'ends_on',
    phase: 'phase',
    criteria: 'criteria',
    version: 'version',
  },
};

export const interviewList: Listing = {
  table: 'interview',
  order: { by: 'planned_on', as: 'plannedOn', descending: false, isKey: isDay },
  wall: evidenceWall,
  columns: {
    id: 'id',
    organisation: 'organisation',
    study: 'study',
    interviewee: 'interviewee',
    role: 'role',
    plannedOn: 'planned_on',
    language: 'language',
    interpreter: 'interpreter',
    consent: 'consent',
    status: 'status',
    questions: 'questions',
    answers: 'answers',
    version: 'version',
  },
};

export const documentReviewList: Listing = {
  table: 'document_review',
  order: { by: 'reviewed_on', as: 'reviewedOn', descending: true, isKey: isDay },
  wall: evidenceWall,
  columns: {
    id: 'id',
    organisation: 'organisation',
    study: 'study',
    kind: 'kind',
    title: 'title',
    address: 'address',
    edition: 'edition',
    datedOn: 'dated_on',
    sha256: 'sha256',
    reviewedOn: 'reviewed_on',
    checks: 'checks',
    conclusion: 'conclusion',
    version: 'version',
  },
};

export const evidenceList: Listing = {
  table: 'evidence_item',
  order: { by: 'kind', as: 'kind', descending: false, isKey: isWord },
  wall: evidenceWall,
  columns: {
    id: 'id',
    organisation: 'organisation',
    study: 'study',
    kind: 'kind',
    source: 'source',
    quote: 'quote',
    theme: 'theme',
    ground: 'ground',
    area: 'area',
    step: 'step',
    severity: 'severity',
    withdrawn: 'withdrawn',
  },
};

export const findingList: Listing = {
  table: 'finding',
  order: { by: 'number', as: 'number', descending: false, isKey: isNumber },
  wall: (viewer) => sharedWall(viewer, sql<boolean>`shared`),
  columns: {
    id: 'id',
    organisation: 'organisation',
    municipality: 'municipality',
    institutions: 'institutions',
    study: 'study',
    number: 'number',
    statement: 'statement',
    recommendation: 'recommendation',
    severity: 'severity',
    ground: 'ground',
    area: 'area',
    evidence: 'evidence',
    shared: 'shared',
    version: 'version',
  },
};

export const reportList: Listing = {
  table: 'study_report',
  order: { by: 'number', as: 'number', descending: true, isKey: isNumber },
  wall: (viewer) => sharedWall(viewer),
  columns: {
    id: 'id',
    organisation: 'organisation',
    municipality: 'municipality',
    institutions: 'institutions',
    study: 'study',
    number: 'number',
    final: 'final',
    issuedOn: 'issued_on',
    content: 'content',
    sha256: 'sha256',
  },
};

export const replyList: Listing = {
  table: 'report_reply',
  order: { by: 'replied_on', as: 'repliedOn', descending: false, isKey: isDay },
  wall: (viewer) => sharedWall(viewer),
  columns: {
    id: 'id',
    organisation: 'organisation',
    municipality: 'municipality',
    institutions: 'institutions',
    study: 'study',
    number: 'number',
    author: 'author',
    stance: 'stance',
    text: 'text',
    repliedOn: 'replied_on',
  },
};
