import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Table, useFormat, VisuallyHidden } from '#kit';
import { graphql } from '../gql/index.ts';
import type { MeasuredDays_MeasurementFragment } from '../gql/graphql.ts';
import { useValues } from './useValues.ts';

graphql(`
  fragment MeasuredDays_measurement on Measurement {
    id
    measuredOn
    value
    evidence
  }
`);

type Props = {
  unit: string;
  measured: readonly MeasuredDays_MeasurementFragment[];
  onCorrect: ((id: string) => void) | undefined;
};

export function MeasuredDays({ unit, measured, onCorrect }: Props) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  const { withUnit } = useValues();
  return (
    <Table
      caption={t`Measurements, the newest first`}
      hideCaption
      rows={measured}
      rowKey={(it) => it.id}
      columns={[
        { key: 'day', header: t`Day`, cell: (it) => shortDate(it.measuredOn) },
        { key: 'value', header: t`Value`, cell: (it) => withUnit(it.value, unit) },
        { key: 'evidence', header: t`What it stands on`, cell: (it) => it.evidence },
        ...(onCorrect
          ? [
              {
                key: 'correct',
                header: t`Correction`,
                cell: (it: MeasuredDays_MeasurementFragment) => (
                  <Button variant="quiet" small onClick={() => onCorrect(it.id)}>
                    <Trans>Correct</Trans>
                    <VisuallyHidden>{t`: ${{ day: shortDate(it.measuredOn) }}`}</VisuallyHidden>
                  </Button>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
