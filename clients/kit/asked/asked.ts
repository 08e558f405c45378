export type AskedLocale = 'da' | 'en' | 'ar';
export type AskedWords = { da: string; en?: string | null; ar?: string | null };
export type AskedChoice = { id: string; text: AskedWords };
export type AskedKind = 'SINGLE' | 'MULTIPLE' | 'SCALE' | 'MATRIX' | 'TEXT';
export type AskedOne = {
  id: string;
  kind: AskedKind;
  required: boolean;
  text: AskedWords;
  options: readonly AskedChoice[];
  rows: readonly AskedChoice[];
  onlyIf?: { question: string; option: string } | null;
};

export const askedNames: Readonly<Record<AskedLocale, string>> = { da: 'Dansk', en: 'English', ar: 'العربية' };

/** What was chosen and written so far, by question, or by `question.row` in a matrix. It lives in memory alone. */
export type Answers = {
  chosen: Readonly<Record<string, readonly string[]>>;
  written: Readonly<Record<string, string>>;
};

export const nothingYet: Answers = { chosen: {}, written: {} };

/** The language these words are there in: the one that was chosen, or Danish, never some of each. */
export const languageOf = (wanted: AskedLocale, ...words: readonly AskedWords[]): AskedLocale =>
  words.every((it) => it[wanted]) ? wanted : 'da';

export const wordsIn = (language: AskedLocale, words: AskedWords): string => words[language] || words.da;

/** The questions for somebody who answered so: a question that is not asked hides those that hang on it. */
export function askedOf<One extends AskedOne>(questions: readonly One[], { chosen }: Answers): One[] {
  const shown: One[] = [];
  for (const question of questions) {
    const { onlyIf } = question;
    const leads =
      !onlyIf || (shown.some(({ id }) => id === onlyIf.question) && chosen[onlyIf.question]?.includes(onlyIf.option));
    if (leads) shown.push(question);
  }
  return shown;
}
