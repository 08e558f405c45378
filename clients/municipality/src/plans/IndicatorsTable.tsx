import { useLingui } from '@lingui/react/macro';
import { Link, Row, SparkLine, StatusTag, Table, Text, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import type { IndicatorsTable_IndicatorFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { useKindWords } from './planWords.ts';
import { useValues } from './useValues.ts';

graphql(`
  fragment IndicatorsTable_indicator on EqualityIndicator {
    id
    name
    kind
    unit
    source
    baseline
    baselineOn
    target
    targetOn
    reached
    aboutAtTarget
    late
    nextDueOn
    plan {
      id
      title
    }
    trend {
      measuredOn
      value
    }
    lastMeasurement {
      id
      measuredOn
      value
    }
  }
`);

type Indicator = IndicatorsTable_IndicatorFragment;

export function IndicatorsTable({ rows }: { rows: readonly Indicator[] }) {
  const { t } = useLingui();
  const kinds = useKindWords();
  const { onDay, wayOf } = useValues();
  return (
    <Table
      caption={t`Indicators by name`}
      hideCaption
      rows={rows}
      rowKey={(it) => it.id}
      columns={[
        {
          key: 'indicator',
          header: t`Indicator`,
          cell: (it) => (
            <>
              <Link href={paths.indicator(it.plan.id, it.id)}>{it.name}</Link>
              <Text as="div" size="sm" tone="muted">
                {kinds[it.kind].name}, <Link href={paths.plan(it.plan.id)}>{it.plan.title}</Link>
              </Text>
            </>
          ),
        },
        { key: 'baseline', header: t`Before`, cell: (it) => onDay(it.baseline, it.unit, it.baselineOn) },
        { key: 'last', header: t`Last value`, cell: (it) => <Last it={it} /> },
        { key: 'target', header: t`Target`, cell: (it) => onDay(it.target, it.unit, it.targetOn) },
        { key: 'reached', header: t`How far`, cell: (it) => wayOf(it) },
        { key: 'line', header: t`Course`, cell: (it) => <Course it={it} /> },
      ]}
    />
  );
}

function Last({ it }: { it: Indicator }) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  const { onDay } = useValues();
  const { lastMeasurement: last } = it;
  const newest = it.trend.at(-1);
  return (
    <>
      {last ? onDay(last.value, it.unit, last.measuredOn) : t`Not yet`}
      {newest?.value === null && <Text as="div" size="sm" tone="muted">{t`The newest is not shown (too few).`}</Text>}
      {it.late && (
        <Row>
          <StatusTag tone="danger">{t`Late`}</StatusTag>
        </Row>
      )}
      {it.nextDueOn && <Text as="div" size="sm" tone="muted">{t`Next by ${{ day: shortDate(it.nextDueOn) }}`}</Text>}
      {it.source === 'PUBLISHED_STATISTICS' && (
        <Text as="div" size="sm" tone="muted">{t`Registrations, not how often it happens`}</Text>
      )}
    </>
  );
}

function Course({ it }: { it: Indicator }) {
  const { t } = useLingui();
  const { wayOf } = useValues();
  const points = it.trend.map(({ measuredOn, value }) => ({ day: measuredOn, value }));
  if (points.length < 2) return '–';
  const levels = [it.baseline, it.target].filter((level) => typeof level === 'number');
  const way = wayOf(it);
  return <SparkLine label={t`${{ count: points.length }} values: ${way}`} points={points} levels={levels} />;
}
