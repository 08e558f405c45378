import { type AskedKind, type AskedLocale, type AskedWords } from '#kit';
import type { AskedLanguage, ChangeQuestionnaireInput, Questionnaire_QuestionnaireFragment } from '../gql/graphql.ts';

export type DraftChoice = { id: string; text: AskedWords };
export type DraftQuestion = {
  id: string;
  kind: AskedKind;
  required: boolean;
  text: AskedWords;
  options: readonly DraftChoice[];
  rows: readonly DraftChoice[];
  onlyIf: { question: string; option: string } | null;
};
/** What an assessor writes on: all that is asked, in every language. */
export type Draft = {
  title: AskedWords;
  introduction: AskedWords;
  languages: readonly AskedLanguage[];
  questions: readonly DraftQuestion[];
  groupBy: string | null;
};

export const noWords: AskedWords = { da: '', en: null, ar: null };
export const localesOf = (languages: readonly AskedLanguage[]): AskedLocale[] =>
  (['da', 'en', 'ar'] as const).filter((it) => languages.some((one) => one.toLowerCase() === it));

const plain = ({ da, en, ar }: AskedWords): AskedWords => ({ da, en: en ?? null, ar: ar ?? null });
const plainChoice = ({ id, text }: DraftChoice): DraftChoice => ({ id, text: plain(text) });

export const draftOf = (it: Questionnaire_QuestionnaireFragment): Draft => ({
  title: plain(it.title),
  introduction: plain(it.introduction),
  languages: it.languages,
  groupBy: it.groupBy ?? null,
  questions: it.questions.map(({ id, kind, required, text, options, rows, onlyIf }) => ({
    id,
    kind,
    required,
    text: plain(text),
    options: options.map(plainChoice),
    rows: rows.map(plainChoice),
    onlyIf: onlyIf ? { question: onlyIf.question, option: onlyIf.option } : null,
  })),
});

export const inputOf = (draft: Draft): Omit<ChangeQuestionnaireInput, 'id' | 'version'> => ({
  ...draft,
  languages: [...draft.languages],
  questions: draft.questions.map((it) => ({ ...it, options: [...it.options], rows: [...it.rows] })),
});

/** The server takes small letters and digits; twelve of them do not meet by chance. */
export const newId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 12);

const twoChoices = (): DraftChoice[] => [
  { id: newId(), text: noWords },
  { id: newId(), text: noWords },
];

/** What a question of that kind begins with. A scale without words of its own is numbered from one to five. */
export const shapeOf = (kind: AskedKind): Pick<DraftQuestion, 'options' | 'rows'> => ({
  options: kind === 'TEXT' ? [] : kind === 'SCALE' ? stepsOf() : twoChoices(),
  rows: kind === 'MATRIX' ? [{ id: newId(), text: noWords }] : [],
});

const stepsOf = (): DraftChoice[] => ['1', '2', '3', '4', '5'].map((id) => ({ id, text: { da: id, en: id, ar: id } }));

export const newQuestion = (kind: AskedKind): DraftQuestion => ({
  id: newId(),
  kind,
  required: false,
  text: noWords,
  onlyIf: null,
  ...shapeOf(kind),
});

/** Another kind keeps the answers where both have some. */
export function asKind(question: DraftQuestion, kind: AskedKind): DraftQuestion {
  const chosen = ['SINGLE', 'MULTIPLE', 'MATRIX'];
  const fresh = shapeOf(kind);
  const keeps = chosen.includes(kind) && chosen.includes(question.kind);
  return { ...question, kind, options: keeps ? question.options : fresh.options, rows: fresh.rows };
}
