import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Table, Text, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import type { ValuesFromQueryVariables } from '../gql/graphql.ts';
import type { Baseline } from './SourceFields.tsx';
import { useStandsOn } from './useStandsOn.ts';
import { useValues } from './useValues.ts';

const valuesDocument = graphql(`
  query ValuesFrom($plan: ID!, $source: IndicatorSource!, $asked: AskedSourceInput, $cell: CellSourceInput) {
    actionPlan(id: $plan) {
      id
      valuesFrom(source: $source, asked: $asked, cell: $cell, first: 8) {
        id
        measuredOn
        value
        evidence
        release
        period
        counted
        base
      }
    }
  }
`);

type Props = ValuesFromQueryVariables & { unit: string; onBaseline: (it: Baseline) => void };

/** What the indicator would be fed with: whoever sets it sees it first, and can take where things stood from it. */
export function FedValues({ unit, onBaseline, ...variables }: Props) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  const { valueOf } = useValues();
  const standsOn = useStandsOn();
  const { data } = useQuery(valuesDocument, { variables, fetchPolicy: 'no-cache' });
  const values = data?.actionPlan?.valuesFrom;
  if (!values) return null;
  if (!values.length) {
    return (
      <Text tone="muted">
        <Trans>There is no value yet. The first one comes by itself.</Trans>
      </Text>
    );
  }
  return (
    <Table
      caption={t`The newest values`}
      rows={values}
      rowKey={(it) => it.id}
      columns={[
        { key: 'day', header: t`Day`, cell: (it) => shortDate(it.measuredOn) },
        { key: 'value', header: t`Value`, cell: (it) => valueOf(it.value, unit) },
        { key: 'from', header: t`What it stands on`, cell: standsOn },
        {
          key: 'take',
          header: t`Before the plan`,
          cell: ({ value, measuredOn }) =>
            value === null ? (
              '–'
            ) : (
              <Button variant="quiet" small onClick={() => onBaseline({ value, measuredOn })}>
                <Trans>Begin from this</Trans>
              </Button>
            ),
        },
      ]}
    />
  );
}
