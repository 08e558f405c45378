import type { Language } from '../platform/paper/paper.ts';
import type { Sheet } from '../platform/paper/sheet.ts';
import { evaluationWords } from './evaluationWords.ts';
import type { IssuedEvaluation } from './issuedEvaluation.ts';
import { sinceTheLast } from './sinceTheLast.ts';

/** The data of an evaluation for people who count: one sheet for the actions and one for the indicators. */
export function sheetsOfEvaluation({ it, last }: IssuedEvaluation, language: Language): Sheet[] {
  const { sections, sheets, verdicts, confidences, changes } = evaluationWords[language];
  const { actions, indicators } = sinceTheLast(it, last);
  return [
    {
      name: sections.actions,
      columns: sheets.actions,
      rows: actions.map(({ now, before, change }) => [
        (now ?? before)?.title ?? null,
        now && verdicts[now.verdict],
        now && now.reason,
        before && verdicts[before.verdict],
        change && changes[change],
      ]),
    },
    {
      name: sections.indicators,
      columns: sheets.indicators,
      rows: indicators.map(({ now, before, change }) => {
        const one = now ?? before;
        return [
          one?.name ?? null,
          one?.unit ?? null,
          one?.baseline ?? null,
          one?.target ?? null,
          now && now.value,
          now && now.measuredOn,
          now && now.source,
          now?.confidence ? confidences[now.confidence] : null,
          before && before.value,
          change && changes[change],
        ];
      }),
    },
  ];
}

const COLUMNS = [
  'kind',
  'id',
  'name',
  'verdict',
  'verdict_label',
  'reason',
  'unit',
  'baseline',
  'target',
  'value',
  'measured_on',
  'source',
  'confidence',
  'confidence_label',
  'last_verdict',
  'last_value',
  'change_since_last',
] as const;

/** The same for programs: one table with a row for each action and each indicator, in codes that no language changes. */
export function rowsOfEvaluation({ it, last }: IssuedEvaluation, language: Language): Sheet {
  const { verdicts, confidences } = evaluationWords[language];
  const { actions, indicators } = sinceTheLast(it, last);
  const empty = Object.fromEntries(COLUMNS.map((column) => [column, null])) as Record<(typeof COLUMNS)[number], null>;
  const rows = [
    ...actions.map(({ now, before, change }) => ({
      ...empty,
      kind: 'ACTION',
      id: (now ?? before)?.action ?? null,
      name: (now ?? before)?.title ?? null,
      verdict: now && now.verdict,
      verdict_label: now && verdicts[now.verdict],
      reason: now && now.reason,
      last_verdict: before && before.verdict,
      change_since_last: change,
    })),
    ...indicators.map(({ now, before, change }) => ({
      ...empty,
      kind: 'INDICATOR',
      id: (now ?? before)?.indicator ?? null,
      name: (now ?? before)?.name ?? null,
      unit: (now ?? before)?.unit ?? null,
      baseline: (now ?? before)?.baseline ?? null,
      target: (now ?? before)?.target ?? null,
      value: now && now.value,
      measured_on: now && now.measuredOn,
      source: now && now.source,
      confidence: now && now.confidence,
      confidence_label: now?.confidence ? confidences[now.confidence] : null,
      last_value: before && before.value,
      change_since_last: change,
    })),
  ];
  return { name: 'evaluation', columns: COLUMNS, rows: rows.map((row) => COLUMNS.map((column) => row[column])) };
}
