import { Trans, useLingui } from '@lingui/react/macro';
import { Table, Text, useFormat } from '#kit';
import type { Evaluation } from './evaluationDocument.ts';
import { useConfidenceNames } from './evaluationWords.ts';

/** Where each indicator stood, stands and should be, side by side. */
export function BeforeAndAfter({ it }: { it: Evaluation }) {
  const { t } = useLingui();
  const { number, shortDate } = useFormat();
  const { last } = it;
  const confidences = useConfidenceNames();
  const value = (of: number | null | undefined, unit: string) =>
    typeof of === 'number' ? `${number(of)} ${unit}` : t`Not measured`;
  if (!it.indicators.length) {
    return (
      <Text tone="muted">
        <Trans>The plan has no indicator.</Trans>
      </Text>
    );
  }
  return (
    <Table
      caption={t`Indicators: before, now and target`}
      hideCaption
      rows={it.indicators}
      rowKey={(one) => one.indicator}
      columns={[
        { key: 'name', header: t`Indicator`, cell: (one) => one.name },
        { key: 'before', header: t`Before`, cell: (one) => value(one.baseline, one.unit) },
        ...(last
          ? [
              {
                key: 'last',
                header: t`On ${{ day: shortDate(last.evaluatedOn) }}`,
                cell: (one: Evaluation['indicators'][number]) => {
                  const then = last.indicators.find(({ indicator }) => indicator === one.indicator);
                  return then ? value(then.value, one.unit) : t`Not in the plan then`;
                },
              },
            ]
          : []),
        {
          key: 'now',
          header: t`Now`,
          cell: (one) => (
            <>
              {value(one.value, one.unit)}
              {one.measuredOn && (
                <Text as="div" size="sm" tone="muted">
                  {[shortDate(one.measuredOn), one.source].filter(Boolean).join(': ')}
                </Text>
              )}
            </>
          ),
        },
        { key: 'target', header: t`Target`, cell: (one) => value(one.target, one.unit) },
        {
          key: 'confidence',
          header: t`Confidence`,
          cell: (one) => (one.confidence ? confidences[one.confidence] : t`Not judged yet`),
        },
      ]}
    />
  );
}
