import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Answer, Button, EmptyState, useApiLocale, useViewer } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { BreaksPageQuery } from '../gql/graphql.ts';
import { AnnounceBreakDialog } from './AnnounceBreakDialog.tsx';
import { BreaksTable } from './BreaksTable.tsx';
import { paths } from '../paths.ts';
import { OfficeNav } from './OfficeNav.tsx';
import { TakeBackBreakDialog } from './TakeBackBreakDialog.tsx';

const breaksDocument = graphql(`
  query BreaksPage($locale: Locale!) {
    seriesBreaks {
      id
      from
      places
      announcedAt
      out
      reason(locale: $locale)
    }
  }
`);

export type SeriesBreak = BreaksPageQuery['seriesBreaks'][number];

/** From when on figures cannot be compared with those before. Everybody reads it; statisticians announce it. */
export function BreaksPage() {
  const { t } = useLingui();
  const makes = useViewer().role === 'STATISTICIAN';
  const [announcing, setAnnouncing] = useState(false);
  const [takingBack, setTakingBack] = useState<SeriesBreak>();
  const asked = useQuery(breaksDocument, { variables: { locale: useApiLocale() }, fetchPolicy: 'cache-and-network' });
  return (
    <AppPage
      title={t`Breaks in the series`}
      lead={t`When the way of counting changes, figures before and after cannot be compared. Readers are told a whole quarter ahead, and see it in charts, tables and files.`}
      actions={
        makes && (
          <Button onClick={() => setAnnouncing(true)}>
            <Trans>Announce a break</Trans>
          </Button>
        )
      }
    >
      <OfficeNav here={paths.breaks} />
      <Answer of={asked}>
        {({ seriesBreaks }) =>
          seriesBreaks.length > 0 ? (
            <BreaksTable breaks={seriesBreaks} onTakeBack={makes ? setTakingBack : undefined} />
          ) : (
            <EmptyState title={t`No break is announced`}>
              <Trans>Such as new answers to choose from, or a large organisation that begins to register.</Trans>
            </EmptyState>
          )
        }
      </Answer>
      <AnnounceBreakDialog open={announcing} onClose={() => setAnnouncing(false)} />
      <TakeBackBreakDialog it={takingBack} onClose={() => setTakingBack(undefined)} />
    </AppPage>
  );
}
