import { inWords } from '../platform/paper/inWords.ts';
import { heading, written, type Block, type Language, type Paper } from '../platform/paper/paper.ts';
import type { AssessedIndicator } from './evaluation.entity.ts';
import { evaluationWords } from './evaluationWords.ts';
import type { IssuedEvaluation } from './issuedEvaluation.ts';
import type { Compared } from '../plans/compared.ts';
import { sinceTheLast } from './sinceTheLast.ts';

/** An issued evaluation as a paper: for the council and for citizens, in the order it has on the screen. */
export function paperOfEvaluation(issued: IssuedEvaluation, language: Language): Paper {
  const { it, last, plan, municipality, issuedOn } = issued;
  const words = evaluationWords[language];
  const { day } = inWords(language);
  return {
    title: words.title(plan, day(it.evaluatedOn)),
    language,
    author: municipality,
    day: issuedOn,
    blocks: [
      {
        kind: 'facts',
        rows: [
          [words.facts.number, String(it.number)],
          [words.facts.municipality, municipality],
          [words.facts.plan, plan],
          [words.facts.day, day(it.evaluatedOn)],
          [words.facts.issued, day(issuedOn)],
          ...(last ? [[words.facts.last, words.moved.compared(last.number, day(last.evaluatedOn))] as const] : []),
          [words.facts.checksum, it.sha256 ?? words.nothing],
        ],
      },
      ...actionsOf(issued, language),
      ...indicatorsOf(issued, language),
      heading(words.sections.changes),
      ...changesOf(issued, language),
      heading(words.sections.lessons),
      ...written(it.lessons),
      heading(words.sections.next),
      ...written(it.nextSteps),
    ],
  };
}

function actionsOf({ it }: IssuedEvaluation, language: Language): Block[] {
  const { sections, actions, verdicts, nothing } = evaluationWords[language];
  if (it.actions.length === 0) return [heading(sections.actions), { kind: 'paragraph', text: actions.none }];
  const rows = it.actions.map(({ title, verdict, reason }) => [title, verdicts[verdict], reason || nothing]);
  return [heading(sections.actions), { kind: 'table', caption: actions.caption, columns: actions.columns, rows }];
}

function indicatorsOf({ it }: IssuedEvaluation, language: Language): Block[] {
  const { sections, indicators, confidences, nothing } = evaluationWords[language];
  const { day } = inWords(language);
  const value = valueIn(language);
  if (it.indicators.length === 0) return [heading(sections.indicators), { kind: 'paragraph', text: indicators.none }];
  const rows = it.indicators.map((one) => [
    one.name,
    value(one, 'baseline'),
    value(one, 'target'),
    value(one, 'value'),
    [one.measuredOn && day(one.measuredOn), one.source].filter(Boolean).join(': ') || nothing,
    one.confidence ? confidences[one.confidence] : nothing,
  ]);
  return [
    heading(sections.indicators),
    { kind: 'table', caption: indicators.caption, columns: indicators.columns, rows },
  ];
}

const valueIn = (language: Language) => {
  const { number } = inWords(language);
  return (one: AssessedIndicator, which: 'baseline' | 'target' | 'value') => {
    const value = one[which];
    return value === null ? evaluationWords[language].notMeasured : `${number(value)} ${one.unit}`;
  };
};

/** Only what moved: what stayed as it was stands in the tables above. */
function changesOf({ it, last }: IssuedEvaluation, language: Language): Block[] {
  const { moved, changes, verdicts, first, nothing } = evaluationWords[language];
  const { day } = inWords(language);
  const value = valueIn(language);
  if (!last) return [{ kind: 'paragraph', text: first }];
  const { actions, indicators } = sinceTheLast(it, last);
  const table = <T>(
    caption: string,
    all: readonly Compared<T>[],
    name: (one: T) => string,
    say: (one: T) => string,
  ): Block[] => {
    const rows = all.flatMap(({ now, before, change }) => {
      const one = now ?? before;
      if (!one || !change || change === 'SAME') return [];
      return [[name(one), changes[change], before ? say(before) : nothing, now ? say(now) : nothing]];
    });
    return rows.length > 0 ? [{ kind: 'table', caption, columns: moved.columns, rows }] : [];
  };
  const tables = [
    ...table(
      moved.actions,
      actions,
      (one) => one.title,
      (one) => verdicts[one.verdict],
    ),
    ...table(
      moved.indicators,
      indicators,
      (one) => one.name,
      (one) => value(one, 'value'),
    ),
  ];
  return tables.length > 0 ? tables : [{ kind: 'paragraph', text: moved.nothing(day(last.evaluatedOn)) }];
}
