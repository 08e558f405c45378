import { sql } from 'kysely';
import { isDay } from '../platform/api/connection.ts';
import type { Listing } from '../platform/database/listing.rows.ts';
import { isId } from '../platform/input.ts';
import { Questionnaire, type QuestionnaireRow } from './questionnaire.entity.ts';
import { AnswerSheet, type AnswerSheetRow } from './answerSheet.entity.ts';
import { WrittenAnswer, type WrittenAnswerRow } from './writtenAnswer.entity.ts';
import { QuestionnaireSummary, type QuestionnaireSummaryRow } from './questionnaireSummary.entity.ts';

const byId = { by: 'id', descending: false, isKey: isId } as const;

export const questionnaireList: Listing<QuestionnaireRow> = {
  of: Questionnaire,
  // What can be answered now comes first, then what is being written.
  order: { by: 'status', descending: true, isKey: (key) => /^[A-Z]{1,10}$/.test(key) },
};

export const sheetList: Listing<AnswerSheetRow> = {
  of: AnswerSheet,
  order: byId,
  except: ['letterbox'],
};

export const writtenList: Listing<WrittenAnswerRow> = {
  of: WrittenAnswer,
  order: byId,
  except: ['letterbox'],
};

/** Whether its figures have left the team: with a report of the study. */
export const reported = sql<boolean>`exists (select 1 from study_report where study_report.study = questionnaire_summary.study)`;

export const summaryList: Listing<QuestionnaireSummaryRow> = {
  of: QuestionnaireSummary,
  // Who else reads it is a question to another table, which the entity's filter cannot ask.
  wall: ({ assesses, organisation }) =>
    sql<boolean>`(organisation = ${assesses} or (${reported} and (municipality = ${organisation} or institutions @> array[${organisation}])))`,
  order: { by: 'closedOn', descending: false, isKey: isDay },
};
