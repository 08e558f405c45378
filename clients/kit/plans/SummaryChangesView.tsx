import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../i18n/index.ts';
import { Heading, Stack, Table, Text } from '../ui/index.ts';
import type { ActionChange, IndicatorChange, SummarisedAction, SummarisedChanges } from './summarised.ts';
import { asTheyWrote } from './theirWords.ts';
import { useActionStates } from './useActionStates.ts';

type Props = { changes: SummarisedChanges; level: 2 | 3 };

/** What is not as it was when citizens read of the plan last. */
export function SummaryChangesView({ changes: { since, actions, indicators }, level }: Props) {
  const { t } = useLingui();
  const { date } = useFormat();
  return (
    <section aria-labelledby="since">
      <Stack>
        <Heading level={level} id="since">{t`What has changed since ${{ day: date(since) }}`}</Heading>
        {actions.length === 0 && indicators.length === 0 && (
          <Text tone="muted">
            <Trans>No action has come further, and no figure is another.</Trans>
          </Text>
        )}
        {actions.length > 0 && <Actions caption={t`What is done`} rows={actions} />}
        {indicators.length > 0 && <Indicators caption={t`How it shows`} rows={indicators} />}
      </Stack>
    </section>
  );
}

function Actions({ caption, rows }: { caption: string; rows: readonly ActionChange[] }) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  const states = useActionStates();
  const told = (status: SummarisedAction['status'] | null, deadline: string | null, it: ActionChange) => {
    if (!status || !deadline) return null;
    const state = states[status];
    return it.change === 'MOVED' && it.deadlineBefore === it.deadlineNow
      ? state
      : t`${{ state }}, by ${{ day: shortDate(deadline) }}`;
  };
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(it) => it.id}
      columns={[
        { key: 'action', header: t`Action`, cell: (it) => <div {...asTheyWrote}>{it.title}</div> },
        {
          key: 'before',
          header: t`Before`,
          cell: (it) => told(it.statusBefore, it.deadlineBefore, it) ?? t`Not in the plan`,
        },
        { key: 'now', header: t`Now`, cell: (it) => told(it.statusNow, it.deadlineNow, it) ?? t`Not in the plan` },
      ]}
    />
  );
}

function Indicators({ caption, rows }: { caption: string; rows: readonly IndicatorChange[] }) {
  const { t } = useLingui();
  const { number } = useFormat();
  const told = (value: number | null, target: number | null, it: IndicatorChange) => {
    const { unit } = it;
    const now = value === null ? t`No value shown` : `${number(value)} ${unit}`;
    return it.targetBefore === it.targetNow || target === null
      ? now
      : t`${{ now }}, target ${{ aim: `${number(target)} ${unit}` }}`;
  };
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(it) => it.id}
      columns={[
        { key: 'indicator', header: t`What is measured`, cell: (it) => <div {...asTheyWrote}>{it.name}</div> },
        {
          key: 'before',
          header: t`Before`,
          cell: (it) => (it.change === 'NEW' ? t`Not in the plan` : told(it.valueBefore, it.targetBefore, it)),
        },
        {
          key: 'now',
          header: t`Now`,
          cell: (it) => (it.change === 'GONE' ? t`Not in the plan` : told(it.valueNow, it.targetNow, it)),
        },
      ]}
    />
  );
}
