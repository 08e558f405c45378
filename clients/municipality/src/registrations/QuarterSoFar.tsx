import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Card, LinkButton, Text, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import { Loaded } from '../Loaded.tsx';
import { paths } from '../paths.ts';
import { quarterOf, today } from '../time.ts';

const quarterDocument = graphql(`
  query QuarterSoFar($quarter: Quarter!) {
    registrations(first: 1, filter: { quarter: $quarter }) {
      totalCount
      edges {
        cursor
        node {
          id
          freezesOn
        }
      }
    }
  }
`);

/** For the start page: what this municipality has registered in the quarter that runs, and until when it can change. */
export function QuarterSoFar() {
  const { t } = useLingui();
  const { date, quarter } = useFormat();
  const now = quarterOf(today());
  const asked = useQuery(quarterDocument, { variables: { quarter: now }, fetchPolicy: 'cache-and-network' });
  return (
    <Card title={t`Your registrations in ${{ quarter: quarter(now) }}`}>
      <Loaded of={asked}>
        {({ registrations: { totalCount, edges } }) => {
          const freezesOn = edges[0]?.node.freezesOn;
          return (
            <>
              <Text>
                <Plural
                  value={totalCount}
                  _0="You have registered no inquiries yet this quarter."
                  one="You have registered # inquiry this quarter."
                  other="You have registered # inquiries this quarter."
                />{' '}
                {freezesOn && t`They can be corrected until ${{ day: date(freezesOn) }}; then the quarter closes.`}
              </Text>
              <div className="mu-actions">
                {
                  <LinkButton href={paths.register}>
                    <Trans>Register an inquiry</Trans>
                  </LinkButton>
                }
                <LinkButton href={paths.registrations} variant="secondary">
                  <Trans>All registrations</Trans>
                </LinkButton>
              </div>
            </>
          );
        }}
      </Loaded>
    </Card>
  );
}
