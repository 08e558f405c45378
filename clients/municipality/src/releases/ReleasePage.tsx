import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useParams } from 'react-router';
import { Answer, EmptyState, FiguresNotice, Link, Tabs, useApiLocale, useViewer } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { ReleasePageQuery } from '../gql/graphql.ts';
import { paths, versionIn } from '../paths.ts';
import { AuditView } from './AuditView.tsx';
import { CellsView } from './CellsView.tsx';
import { ComparedView } from './ComparedView.tsx';
import { DraftSteps } from './DraftSteps.tsx';
import { FirstLook } from './FirstLook.tsx';
import { OrderSaid } from './OrderSaid.tsx';
import { ReleaseFacts } from './ReleaseFacts.tsx';
import { TablesView } from './TablesView.tsx';
import { useQuarters } from './useQuarters.ts';

const releaseDocument = graphql(`
  query ReleasePage($version: ID!, $locale: Locale!) {
    release(version: $version) {
      version
      quarter
      state
      progress
      problem
      reason(locale: $locale)
      changedCells
      replaces {
        version
      }
      replacedBy {
        version
      }
      preparedAt
      publishedAt
      sha256
      quarters
      shownCells
      hiddenCells
      viewerCanSign
      publishAt
      viewerCanTakeBack
      notice {
        hours
        signBy
        noticedAt
        inTime
        knownSigner
        hold {
          by
          because
          at
        }
      }
      signatures {
        at
        byViewer
        member {
          id
          name
        }
      }
      profile {
        name
        maximumNoise
        variance
        threshold
      }
      tables {
        id
        title(locale: $locale)
        dimensions
        geoLevels
        periods
        cells
        shown
        files {
          format
          path
        }
      }
    }
  }
`);

export type Release = NonNullable<ReleasePageQuery['release']>;

const every = 5_000;
const soon = 10 * 60_000;

const isSoon = (release: Pick<Release, 'state' | 'publishAt' | 'notice'> | null | undefined) =>
  release?.state === 'PREPARING' ||
  (release?.state === 'SIGNED' &&
    (Date.parse(release.publishAt ?? '') < Date.now() + soon || release.notice?.noticedAt === null));

export function ReleasePage() {
  const { t } = useLingui();
  const { version: address = '' } = useParams();
  const version = versionIn(address);
  const asked = useQuery(releaseDocument, {
    variables: { version, locale: useApiLocale() },
    fetchPolicy: 'cache-and-network',
    // What is asked after a signature must not share the answer to what was asked before it.
    context: { queryDeduplication: false },
  });
  // Whoever waits for it sees how far it is, that its signatures are seen, and at its moment that it comes out.
  const comesSoon = isSoon(asked.data?.release);
  const { startPolling, stopPolling } = asked;
  useEffect(() => {
    if (comesSoon) startPolling(every);
    return stopPolling;
  }, [comesSoon, startPolling, stopPolling]);
  return (
    <AppPage title={t`Release ${{ version }}`} lead={<Link href={paths.releases}>{t`All releases`}</Link>}>
      <Answer of={asked}>
        {({ release }) =>
          release ? (
            <Parts release={release} onChanged={() => void asked.refetch()} />
          ) : (
            <EmptyState title={t`There is no such release`}>
              <Trans>It may not be published yet.</Trans>
            </EmptyState>
          )
        }
      </Answer>
    </AppPage>
  );
}

function Parts({ release, onChanged }: { release: Release; onChanged: () => void }) {
  const { t } = useLingui();
  const { data } = useQuarters({ skip: useViewer().role !== 'STATISTICIAN' });
  const steps = useRef<HTMLDivElement>(null);
  return (
    <>
      <ReleaseFacts release={release} />
      <OrderSaid quarters={data?.quarters ?? []} />
      <div ref={steps} tabIndex={-1}>
        {release.state !== 'PUBLISHED' && (
          <DraftSteps release={release} onChanged={onChanged} onOrdered={() => steps.current?.focus()} />
        )}
      </div>
      <FiguresNotice profile={release.profile} />
      <Tabs
        // A draft that was prepared anew is another draft: nothing of the one before may stay on the page.
        key={release.sha256}
        label={t`Parts of the release`}
        tabs={[
          { id: 'look', label: t`At a glance`, content: <FirstLook release={release} /> },
          { id: 'compared', label: t`Beside the quarter before`, content: <ComparedView release={release} /> },
          { id: 'audit', label: t`Audit`, content: <AuditView release={release} /> },
          { id: 'tables', label: t`Tables`, content: <TablesView release={release} /> },
          { id: 'cells', label: t`Cells`, content: <CellsView release={release} /> },
        ]}
      />
    </>
  );
}
