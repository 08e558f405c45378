import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../i18n/index.ts';
import { FiguresNotice } from '../statistics/index.ts';
import { Heading, Stack, StatusTag, Table, Text } from '../ui/index.ts';
import { SummaryChangesView } from './SummaryChangesView.tsx';
import type { SummarisedAction, SummarisedChanges, SummarisedIndicator } from './summarised.ts';
import { asTheyWrote } from './theirWords.ts';
import { useActionStates } from './useActionStates.ts';

export type SummarisedGoal = {
  number: number;
  text: string;
  actions: readonly SummarisedAction[];
  indicators: readonly SummarisedIndicator[];
};

type Props = { goals: readonly SummarisedGoal[]; changes: SummarisedChanges | null; level?: 2 | 3 };

/** An action plan as citizens read it. Those who publish it see the same before they do. */
export function PlanSummaryView({ goals, changes, level = 2 }: Props) {
  const { t } = useLingui();
  const counted = goals.some((it) => it.indicators.some(({ source }) => source === 'PUBLISHED_STATISTICS'));
  return (
    <Stack gap="lg">
      {counted && <FiguresNotice some />}
      {changes && <SummaryChangesView changes={changes} level={level} />}
      {goals.map((goal) => (
        <section key={goal.number} aria-labelledby={`goal-${goal.number}`}>
          <Stack>
            <Heading level={level} id={`goal-${goal.number}`} {...asTheyWrote}>
              {goal.text}
            </Heading>
            {goal.actions.length > 0 && <Actions caption={t`What is done`} rows={goal.actions} />}
            {goal.indicators.length > 0 && <Indicators caption={t`How it shows`} rows={goal.indicators} />}
          </Stack>
        </section>
      ))}
    </Stack>
  );
}

const tones = { NOT_STARTED: 'neutral', UNDER_WAY: 'info', DONE: 'success', ABANDONED: 'warning' } as const;

function Actions({ caption, rows }: { caption: string; rows: readonly SummarisedAction[] }) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  const states = useActionStates();
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(it) => it.id}
      columns={[
        {
          key: 'action',
          header: t`Action`,
          cell: ({ title, note }) => (
            <div {...asTheyWrote}>
              {title}
              {note && (
                <Text as="div" size="sm" tone="muted">
                  {note}
                </Text>
              )}
            </div>
          ),
        },
        { key: 'who', header: t`Who`, cell: (it) => it.institution ?? t`The municipality` },
        { key: 'by', header: t`By`, cell: (it) => shortDate(it.deadline) },
        {
          key: 'state',
          header: t`State`,
          cell: (it) => <StatusTag tone={tones[it.status]}>{states[it.status]}</StatusTag>,
        },
      ]}
    />
  );
}

function Indicators({ caption, rows }: { caption: string; rows: readonly SummarisedIndicator[] }) {
  const { t } = useLingui();
  const { number, shortDate } = useFormat();
  const onDay = (value: number | null, unit: string, day: string | null) => {
    if (value === null) return t`Not measured yet`;
    const text = `${number(value)} ${unit}`;
    return day ? `${text} (${shortDate(day)})` : text;
  };
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(it) => it.id}
      columns={[
        {
          key: 'indicator',
          header: t`What is measured`,
          cell: (it) => (
            <div {...asTheyWrote}>
              {it.name}
              <Text as="div" size="sm" tone="muted">
                {it.definition}
              </Text>
            </div>
          ),
        },
        { key: 'before', header: t`Before`, cell: (it) => onDay(it.baseline, it.unit, it.baselineOn) },
        {
          key: 'now',
          header: t`Now`,
          cell: (it) => (
            <>
              {it.value === null && it.newestHidden ? t`Not shown (too few)` : onDay(it.value, it.unit, it.measuredOn)}
              {it.value !== null && it.newestHidden && (
                <Text as="div" size="sm" tone="muted">{t`A newer value is not shown (too few).`}</Text>
              )}
            </>
          ),
        },
        { key: 'target', header: t`Target`, cell: (it) => onDay(it.target, it.unit, it.targetOn) },
      ]}
    />
  );
}
