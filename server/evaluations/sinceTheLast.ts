import { compared } from '../plans/compared.ts';
import type { AssessedAction, AssessedIndicator, EvaluationRow } from './evaluation.entity.ts';

type Told = Pick<EvaluationRow, 'actions' | 'indicators'>;

/** What moved since the last: an action by its verdict, an indicator by its value. What is gone stands at the end. */
export function sinceTheLast(it: Told, last: Told | null) {
  return {
    actions: compared(it.actions, last?.actions ?? null, ({ action }) => action, sameVerdict),
    indicators: compared(it.indicators, last?.indicators ?? null, ({ indicator }) => indicator, sameValue),
  };
}

const sameVerdict = (one: AssessedAction, other: AssessedAction) => one.verdict === other.verdict;
const sameValue = (one: AssessedIndicator, other: AssessedIndicator) => one.value === other.value;
