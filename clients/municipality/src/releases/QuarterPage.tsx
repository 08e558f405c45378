import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { Answer, Card, EmptyState, Link, LinkButton, useFormat } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { Arrived } from './Arrived.tsx';
import { QuarterSteps } from './QuarterSteps.tsx';
import { plannedFor } from './plannedFor.ts';
import { QuarterStatus } from './QuarterStatus.tsx';

const quarterDocument = graphql(`
  query QuarterPage($quarter: Quarter!) {
    quarter(quarter: $quarter) {
      ...QuarterRow_quarter @unmask
      arrivals {
        ...Arrived_arrivals @unmask
      }
    }
    releaseCalendar {
      version
      publishAt
    }
  }
`);

/** How a quarter stands on its way to the reader, and how much of it has arrived. */
export function QuarterPage() {
  const { t } = useLingui();
  const format = useFormat();
  const { quarter = '' } = useParams();
  const asked = useQuery(quarterDocument, { variables: { quarter }, fetchPolicy: 'cache-and-network' });
  return (
    <AppPage title={format.quarter(quarter)} lead={<Link href={paths.releases}>{t`All quarters`}</Link>}>
      <Answer of={asked}>
        {({ quarter: it, releaseCalendar }) =>
          it ? (
            <>
              <Card title={t`Where it stands`} aside={<QuarterStatus it={it} />}>
                <QuarterSteps it={it} planned={plannedFor(releaseCalendar, it)} />
                <div className="mu-actions">
                  {it.release && (
                    <LinkButton href={paths.release(it.release.version)} variant="secondary">
                      {it.release.state === 'PUBLISHED'
                        ? t`See ${{ version: it.release.version }}`
                        : t`Look at the draft`}
                    </LinkButton>
                  )}
                  <LinkButton href={paths.calendar} variant="quiet">
                    <Trans>Release calendar</Trans>
                  </LinkButton>
                </div>
              </Card>
              {it.arrivals ? (
                <Arrived it={it.arrivals} />
              ) : (
                <EmptyState title={t`Nothing has been told of this quarter yet`}>
                  <Trans>
                    The statistics side tells once an hour what has arrived, and once more when the quarter closes.
                  </Trans>
                </EmptyState>
              )}
            </>
          ) : (
            <EmptyState title={t`This quarter is not among those of the last years`} />
          )
        }
      </Answer>
    </AppPage>
  );
}
