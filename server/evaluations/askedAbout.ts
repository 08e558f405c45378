import { sql } from 'kysely';
import type { ActionPlanRow } from '../plans/actionPlan.entity.ts';
import type { Page } from '../platform/api/connection.ts';
import type { Context } from '../platform/api/context.ts';
import { listPage } from '../platform/database/listing.rows.ts';
import { summaryList } from '../questionnaires/listings.ts';
import type { QuestionnaireSummaryRow } from '../questionnaires/questionnaireSummary.entity.ts';

/** What was asked for the study behind a plan, and what asked the same again since then, closed by the day. */
export function askedAbout(
  context: Context,
  { study }: Pick<ActionPlanRow, 'study'>,
  by: string,
  asked: { first: number; after?: string | null | undefined },
): Promise<Page<QuestionnaireSummaryRow>> {
  const again = sql<boolean>`id in (
    with recursive asked as (
      select s.id from questionnaire_summary s where s.study = ${study}
      union select f.id from questionnaire_summary f join asked a on f.follows = a.id
    ) select id from asked)`;
  return listPage(context, summaryList, { ...asked, matching: [() => again, () => sql<boolean>`closed_on <= ${by}`] });
}
