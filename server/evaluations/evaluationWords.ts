import type { Language } from '../platform/paper/paper.ts';
import { danishOfEvaluation } from './danishOfEvaluation.ts';
import { englishOfEvaluation } from './englishOfEvaluation.ts';
import type { Confidence, OutcomeOfAction } from './evaluation.entity.ts';
import type { Change } from '../plans/compared.ts';

/** What an evaluation says around what was judged and written. */
export interface EvaluationWords {
  title: (plan: string, day: string) => string;
  facts: Record<'number' | 'municipality' | 'plan' | 'day' | 'issued' | 'last' | 'checksum', string>;
  first: string;
  sections: Record<'actions' | 'indicators' | 'changes' | 'lessons' | 'next', string>;
  verdicts: Record<OutcomeOfAction, string>;
  confidences: Record<Confidence, string>;
  changes: Record<Change, string>;
  actions: { caption: string; columns: readonly string[]; none: string };
  indicators: { caption: string; columns: readonly string[]; none: string };
  moved: {
    actions: string;
    indicators: string;
    columns: readonly string[];
    nothing: (day: string) => string;
    compared: (number: number, day: string) => string;
  };
  sheets: { actions: readonly string[]; indicators: readonly string[] };
  notMeasured: string;
  nothing: string;
}

export const evaluationWords: Readonly<Record<Language, EvaluationWords>> = {
  da: danishOfEvaluation,
  en: englishOfEvaluation,
};
