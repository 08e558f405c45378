import { randomInt } from 'node:crypto';
import { raw, type SqlEntityManager } from '@mikro-orm/postgresql';
import { AnswerSheet } from './answerSheet.entity.ts';
import type { Questionnaire } from './questionnaire.entity.ts';
import type { Sheet } from './sheetOf.ts';
import { WrittenAnswer } from './writtenAnswer.entity.ts';

/** With so many others a new sheet is mixed; more would cost time and hide it no better. */
const OTHERS = 200;

/**
 * Puts an answer in and takes others out and in again with it, in an order of chance and under new ids: neither the
 * order of the rows, nor the transaction that PostgreSQL notes on each, nor an id tells which of them came with the
 * invitation that was marked. Texts are mixed whether or not one was written.
 */
export async function mixAnswers(
  em: SqlEntityManager,
  { id: questionnaire, organisation, study, code }: Questionnaire,
  { choices }: Pick<Sheet, 'choices'>,
  written: readonly Pick<WrittenAnswer, 'question' | 'text'>[],
): Promise<void> {
  const some = { limit: OTHERS, orderBy: { [raw('random()')]: 'asc' } } as const;
  const sheets = await em.find(AnswerSheet, { questionnaire }, some);
  const texts = await em.find(WrittenAnswer, { questionnaire }, some);
  const of = { organisation, questionnaire, letterbox: code };
  const mixedSheets = shuffled([choices, ...sheets.map((it) => it.choices)]);
  const mixedTexts = shuffled([...written, ...texts]);
  await em.nativeDelete(AnswerSheet, { id: { $in: sheets.map(({ id }) => id) } });
  await em.nativeDelete(WrittenAnswer, { id: { $in: texts.map(({ id }) => id) } });
  await em.insertMany(
    AnswerSheet,
    mixedSheets.map((chosen) => ({ ...of, id: crypto.randomUUID(), choices: chosen })),
  );
  if (mixedTexts.length > 0)
    await em.insertMany(
      WrittenAnswer,
      mixedTexts.map(({ question, text }) => ({ ...of, study, id: crypto.randomUUID(), question, text })),
    );
}

/** Fisher and Yates, with chance that cannot be foretold. */
function shuffled<T>(list: readonly T[]): T[] {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}
