import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Answer, Button, EmptyState, Text, useApiLocale, useFormat, useViewer } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { CalendarPageQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { CalendarTable } from './CalendarTable.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { OfficeNav } from './OfficeNav.tsx';
import { PlanDialog } from './PlanDialog.tsx';

const calendarDocument = graphql(`
  query CalendarPage($locale: Locale!) {
    releaseCalendar {
      version
      quarter
      publishAt
      announcedAt
      late
      moves {
        from
        to
        announcedAt
        reason(locale: $locale)
      }
      release {
        version
        publishedAt
      }
    }
    calledOffReleases {
      version
      publishAt
    }
  }
`);

export type Planned = CalendarPageQuery['releaseCalendar'][number];

/** When the statistics come out. Everybody reads it; statisticians write it. */
export function CalendarPage() {
  const { t } = useLingui();
  const makes = useViewer().role === 'STATISTICIAN';
  const { dateTime } = useFormat();
  const [planning, setPlanning] = useState(false);
  const [moving, setMoving] = useState<Planned>();
  const asked = useQuery(calendarDocument, {
    variables: { locale: useApiLocale() },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <AppPage
      title={t`Release calendar`}
      lead={t`Each quarter has a moment that is announced ahead. Nobody outside the office sees its figures before.`}
      actions={
        <>
          {makes && (
            <Button onClick={() => setPlanning(true)}>
              <Trans>Plan a release</Trans>
            </Button>
          )}
          <Button variant="secondary" onClick={() => window.print()}>
            <Trans>Print</Trans>
          </Button>
        </>
      }
    >
      <OfficeNav here={paths.calendar} />
      <Answer of={asked}>
        {({ releaseCalendar, calledOffReleases }) => (
          <>
            {releaseCalendar.length ? (
              <CalendarTable rows={releaseCalendar} onMove={makes ? setMoving : undefined} />
            ) : (
              <EmptyState title={t`Nothing is planned yet`}>
                <Trans>What is planned here stands in the public calendar at once.</Trans>
              </EmptyState>
            )}
            {calledOffReleases.map(({ version, publishAt }) => (
              <Text key={`${version} ${publishAt}`}>
                {t`A corrected version, ${{ version }}, was announced for ${{ when: dateTime(publishAt) }} and called off before it came out.`}
              </Text>
            ))}
            <PlanDialog planned={releaseCalendar} open={planning} onClose={() => setPlanning(false)} />
            <MoveDialog planned={moving} onClose={() => setMoving(undefined)} />
          </>
        )}
      </Answer>
    </AppPage>
  );
}
