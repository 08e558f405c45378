import { valid } from '../platform/input.ts';
import type { QuestionOption } from './question.type.ts';
import { questionnaireFields, type QuestionnaireFields } from './questionnaire.inputs.ts';

const numbered: QuestionOption[] = ['1', '2', '3', '4', '5'].map((id) => ({ id, text: { da: id, en: id, ar: id } }));

/** What is asked, as far as it was written: a draft may have gaps, and `gapsIn` names them before it is opened. */
export function questionsOf(input: object): QuestionnaireFields {
  const fields = valid(questionnaireFields, input);
  return {
    ...fields,
    questions: fields.questions.map((it) =>
      it.kind === 'SCALE' && it.options.length === 0 ? { ...it, options: numbered } : it,
    ),
  };
}
