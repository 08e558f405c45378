import { inWords } from '../../../platform/paper/inWords.ts';
import { heading, type Block, type Language } from '../../../platform/paper/paper.ts';
import { labelOf } from '../../../taxonomy/codeList.ts';
import { qualityCriteria } from '../../../taxonomy/qualityCriteria.ts';
import { reportWords } from './reportWords.ts';
import type { ReportContent } from '../studyReport.entity.ts';

/** What a report stands on: how many were interviewed and never who, what was read, and how the study judges itself. */
export function methodOfReport(content: ReportContent, language: Language): Block[] {
  const words = reportWords[language];
  const { day } = inWords(language);
  return [
    ...(content.norms.length > 0 ? [heading(words.norms, 3), { kind: 'list', items: content.norms } as const] : []),
    {
      kind: 'table',
      caption: words.interviews.caption,
      columns: words.interviews.columns,
      rows: content.interviews.map(({ interviewee, held }) => [words.interviews.with[interviewee], String(held)]),
    },
    content.documents.length > 0
      ? {
          kind: 'table',
          caption: words.documents.caption,
          columns: words.documents.columns,
          rows: content.documents.map((it) => [
            it.title,
            words.documents.kinds[it.kind],
            it.edition ?? words.nothing,
            day(it.reviewedOn),
          ]),
        }
      : { kind: 'paragraph', text: words.documents.none },
    ...questionnairesOf(content, language),
    content.criteria.length > 0
      ? {
          kind: 'table',
          caption: words.criteria.caption,
          columns: words.criteria.columns,
          rows: content.criteria.map(({ criterion, met, note }) => [
            labelOf(qualityCriteria, criterion, language),
            met ? words.criteria.met : words.criteria.notMet,
            note || words.nothing,
          ]),
        }
      : { kind: 'paragraph', text: words.criteria.none },
  ];
}

/** Nothing where nothing was asked: older reports do not say, and cannot tell that nobody was. */
function questionnairesOf({ questionnaires = [] }: ReportContent, language: Language): Block[] {
  const { questionnaires: words } = reportWords[language];
  const { day, number } = inWords(language);
  if (questionnaires.length === 0) return [];
  const rows = questionnaires.map(({ title, englishTitle, openedOn, closedOn, answers }) => [
    (language === 'en' && englishTitle) || title,
    day(openedOn),
    day(closedOn),
    answers > 0 ? number(answers) : words.few,
  ]);
  return [{ kind: 'table', caption: words.caption, columns: words.columns, rows }];
}
