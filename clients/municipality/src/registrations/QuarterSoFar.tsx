import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Answer, Card, LinkButton, Text, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';

const runningDocument = graphql(`
  query RunningQuarter {
    runningQuarter {
      quarter
      freezesOn
    }
  }
`);

const countDocument = graphql(`
  query QuarterSoFar($quarter: Quarter!) {
    registrations(first: 1, filter: { quarter: $quarter, counted: true }) {
      totalCount
    }
  }
`);

/** For the start page: what counts of the quarter that runs, and until when it can change. */
export function QuarterSoFar() {
  const asked = useQuery(runningDocument, { fetchPolicy: 'cache-and-network' });
  return <Answer of={asked}>{({ runningQuarter }) => <Count {...runningQuarter} />}</Answer>;
}

function Count({ quarter: now, freezesOn }: { quarter: string; freezesOn: string }) {
  const { t } = useLingui();
  const { date, quarter } = useFormat();
  const asked = useQuery(countDocument, { variables: { quarter: now }, fetchPolicy: 'cache-and-network' });
  return (
    <Card title={t`Your registrations in ${{ quarter: quarter(now) }}`}>
      <Answer of={asked}>
        {({ registrations: { totalCount } }) => {
          return (
            <>
              <Text>
                <Plural
                  value={totalCount}
                  _0="None of your registrations counts in this quarter yet."
                  one="# of your registrations counts in this quarter."
                  other="# of your registrations count in this quarter."
                />{' '}
                {t`What is registered in it can be corrected until ${{ day: date(freezesOn) }}; then the quarter closes.`}
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
      </Answer>
    </Card>
  );
}
