import { useLingui } from '@lingui/react/macro';
import { Link, StatusTag, Table, Text } from '#kit';
import { paths } from '../paths.ts';
import type { Indicator } from './planDocument.ts';
import { useKindWords } from './planWords.ts';
import { useValues } from './useValues.ts';

type Props = { plan: string; indicators: readonly Indicator[]; goal: number };

export function IndicatorsOfGoal({ plan, indicators, goal }: Props) {
  const { t } = useLingui();
  const kinds = useKindWords();
  const { onDay, wayOf } = useValues();
  return (
    <Table
      caption={t`Indicators of goal ${{ goal }}`}
      hideCaption
      rows={indicators}
      rowKey={(it) => it.id}
      columns={[
        {
          key: 'indicator',
          header: t`Indicator`,
          cell: (it) => (
            <>
              <Link href={paths.indicator(plan, it.id)}>{it.name}</Link>
              <Text as="div" size="sm" tone="muted">
                {kinds[it.kind].name}
                {it.endedOn && <StatusTag tone="neutral">{t`Ended`}</StatusTag>}
              </Text>
            </>
          ),
        },
        { key: 'baseline', header: t`Before`, cell: (it) => onDay(it.baseline, it.unit, it.baselineOn) },
        {
          key: 'last',
          header: t`Last measured`,
          cell: (it) =>
            it.lastMeasurement ? onDay(it.lastMeasurement.value, it.unit, it.lastMeasurement.measuredOn) : t`Not yet`,
        },
        { key: 'target', header: t`Target`, cell: (it) => onDay(it.target, it.unit, it.targetOn) },
        { key: 'reached', header: t`How far`, cell: (it) => wayOf(it) },
      ]}
    />
  );
}
