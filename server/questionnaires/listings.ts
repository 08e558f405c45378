import { sql } from 'kysely';
import { evidenceWall, sharedWall, type Listing } from '../studies/listing.rows.ts';

const isId = (key: string) => /^[0-9a-f-]{36}$/.test(key);
const isDay = (key: string) => /^\d{4}-\d\d-\d\d$/.test(key);
const byId = { by: 'id', as: 'id', descending: false, isKey: isId } as const;

export const questionnaireList: Listing = {
  table: 'questionnaire',
  // What can be answered now comes first, then what is being written.
  order: { by: 'status', as: 'status', descending: true, isKey: (key) => /^[A-Z]{1,10}$/.test(key) },
  wall: evidenceWall,
  columns: {
    id: 'id',
    organisation: 'organisation',
    municipality: 'municipality',
    institutions: 'institutions',
    study: 'study',
    code: 'code',
    title: 'title',
    introduction: 'introduction',
    languages: 'languages',
    questions: 'questions',
    groupBy: 'group_by',
    status: 'status',
    openedOn: 'opened_on',
    closedOn: 'closed_on',
    version: 'version',
  },
};

export const sheetList: Listing = {
  table: 'answer_sheet',
  order: byId,
  wall: evidenceWall,
  columns: { id: 'id', organisation: 'organisation', questionnaire: 'questionnaire', choices: 'choices' },
};

export const writtenList: Listing = {
  table: 'written_answer',
  order: byId,
  wall: evidenceWall,
  columns: {
    id: 'id',
    organisation: 'organisation',
    study: 'study',
    questionnaire: 'questionnaire',
    question: 'question',
    text: 'text',
  },
};

const reported = sql<boolean>`exists (select 1 from study_report where study_report.study = questionnaire_summary.study)`;

export const summaryList: Listing = {
  table: 'questionnaire_summary',
  order: { by: 'closed_on', as: 'closedOn', descending: false, isKey: isDay },
  wall: (viewer) => sharedWall(viewer, reported),
  columns: {
    id: 'id',
    organisation: 'organisation',
    municipality: 'municipality',
    institutions: 'institutions',
    study: 'study',
    title: 'title',
    questions: 'questions',
    groupBy: 'group_by',
    counts: 'counts',
    closedOn: 'closed_on',
  },
};
