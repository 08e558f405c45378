import type { Kysely } from 'kysely';
import type { Context } from '../platform/api/context.ts';
import { rows } from '../platform/database/rows.ts';
import type { Choices } from './answerSheet.entity.ts';

interface Database {
  questionnaire_invitation: { organisation: string; questionnaire: string; used: boolean };
  answer_sheet: { organisation: string; questionnaire: string; choices: Choices };
}

/** How many were invited, and how many of them answered. */
export function progressOf(context: Context, questionnaire: string): Promise<{ invited: number; answered: number }> {
  return rows(context, async (db: Kysely<Database>) => {
    const counted = await db
      .selectFrom('questionnaire_invitation')
      .select((eb) => [
        eb.fn.countAll<string>().as('invited'),
        eb.fn.countAll<string>().filterWhere('used', '=', true).as('answered'),
      ])
      .where('organisation', '=', context.viewer.assesses)
      .where('questionnaire', '=', questionnaire)
      .executeTakeFirstOrThrow();
    return { invited: Number(counted.invited), answered: Number(counted.answered) };
  });
}

/** All that was chosen, each sheet by itself. */
export function choicesOf(context: Context, questionnaire: string): Promise<Choices[]> {
  return rows(context, async (db: Kysely<Database>) => {
    const sheets = await db
      .selectFrom('answer_sheet')
      .select('choices')
      .where('organisation', '=', context.viewer.assesses)
      .where('questionnaire', '=', questionnaire)
      .execute();
    return sheets.map(({ choices }) => choices);
  });
}
