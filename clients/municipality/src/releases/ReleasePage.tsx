import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { Button, EmptyState, Link, Notice, ProblemNotice, Stack, StatusTag, SummaryList, Tabs, Text, useFormat, useViewer } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { ReleasePageQuery } from '../gql/graphql.ts';
import { Loaded } from '../Loaded.tsx';
import { paths, versionIn } from '../paths.ts';
import { useApiLocale } from '../words.ts';
import { CellsView } from './CellsView.tsx';
import { FirstLook } from './FirstLook.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { Working } from './QuarterStatus.tsx';
import { usePrepare } from './QuartersTable.tsx';
import { TablesView } from './TablesView.tsx';
import { isBusy, useQuarters } from './useQuarters.ts';

const releaseDocument = graphql(`
  query ReleasePage($version: ID!, $locale: Locale!) {
    release(version: $version) {
      version
      quarter
      state
      preparedAt
      publishedAt
      sha256
      quarters
      years
      shownCells
      hiddenCells
      viewerCanPublish
      profile {
        name
        maximumNoise
        threshold
      }
      tables {
        id
        title(locale: $locale)
        dimensions
        geoLevels
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

export function ReleasePage() {
  const { t } = useLingui();
  const { version: address = '' } = useParams();
  const version = versionIn(address);
  const asked = useQuery(releaseDocument, {
    variables: { version, locale: useApiLocale() },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <AppPage title={t`Release ${{ version }}`} lead={<Link href={paths.releases}>{t`All releases`}</Link>}>
      <Loaded of={asked}>
        {({ release }) =>
          release ? (
            <Parts release={release} onChanged={() => void asked.refetch()} />
          ) : (
            <EmptyState title={t`There is no such release`}>
              <Trans>It may not be published yet.</Trans>
            </EmptyState>
          )
        }
      </Loaded>
    </AppPage>
  );
}

function Parts({ release, onChanged }: { release: Release; onChanged: () => void }) {
  const { t } = useLingui();
  return (
    <>
      <Facts release={release} />
      {release.state !== 'PUBLISHED' && <Draft release={release} onChanged={onChanged} />}
      <Tabs
        label={t`Parts of the release`}
        tabs={[
          { id: 'look', label: t`At a glance`, content: <FirstLook release={release} /> },
          { id: 'tables', label: t`Tables`, content: <TablesView release={release} /> },
          { id: 'cells', label: t`Cells`, content: <CellsView release={release} /> },
        ]}
      />
    </>
  );
}

function Facts({ release }: { release: Release }) {
  const { t } = useLingui();
  const { number, dateTime, percent, quarter } = useFormat();
  const { shownCells, hiddenCells, profile } = release;
  const share = percent(shownCells / Math.max(1, shownCells + hiddenCells));
  const published = release.state === 'PUBLISHED';
  return (
    <SummaryList
      rows={[
        {
          term: t`State`,
          value: published ? (
            <StatusTag tone="success">{t`Published`}</StatusTag>
          ) : (
            <StatusTag tone="warning">{t`Draft`}</StatusTag>
          ),
        },
        ...(release.publishedAt ? [{ term: t`Published`, value: dateTime(release.publishedAt) }] : []),
        ...(release.preparedAt && !published ? [{ term: t`Prepared`, value: dateTime(release.preparedAt) }] : []),
        {
          term: t`Quarters in it`,
          value: `${quarter(release.quarters[0] ?? release.quarter)} – ${quarter(release.quarter)}`,
        },
        {
          term: t`Cells`,
          value: t`${{ shown: number(shownCells) }} shown, ${{ hidden: number(hiddenCells) }} not shown (${{ share }} shown)`,
        },
        {
          term: t`Protection`,
          value: t`Changed at random by at most ${{ noise: profile.maximumNoise }}; below ${{ threshold: profile.threshold }} not shown (profile "${{ name: profile.name }}")`,
        },
        ...(release.sha256
          ? [{ term: t`SHA-256 of its figures`, value: <span className="mu-hash">{release.sha256}</span> }]
          : []),
      ]}
    />
  );
}

/** What can be done with a draft; only statisticians see drafts at all. */
function Draft({ release, onChanged }: { release: Release; onChanged: () => void }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const { data } = useQuarters({ skip: useViewer().role !== 'STATISTICIAN' });
  const { prepare, busy: ordering, problem } = usePrepare();
  const state = data?.quarters.find(({ quarter }) => quarter === release.quarter);
  const busy = state ? isBusy(state) : false;
  const done = state?.order?.state === 'DONE' ? state.order.id : undefined;
  useEffect(() => {
    if (done) onChanged();
    // Once for each order that is done.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [done]);
  if (busy && state?.order) {
    return (
      <Notice title={t`The statistics side is working`} announce>
        <Working action={state.order.action} progress={state.order.progress} />
      </Notice>
    );
  }
  return (
    <Stack>
      <Notice tone="warning" title={t`This is a draft`}>
        <Text size="sm">
          <Trans>
            Only statisticians see it. Look at the figures below. When they are right, publish them; when they are not, the
            data behind them must be corrected and the draft prepared anew.
          </Trans>
        </Text>
      </Notice>
      {problem && <ProblemNotice message={problem.message} />}
      <div className="mu-actions">
        {release.viewerCanPublish && (
          <Button onClick={() => setAsking(true)}>
            <Trans>Publish it</Trans>
          </Button>
        )}
        <Button variant="secondary" busy={ordering} onClick={() => void prepare(release.quarter)}>
          <Trans>Prepare it anew</Trans>
        </Button>
      </div>
      <PublishDialog release={release} open={asking} onClose={() => setAsking(false)} />
    </Stack>
  );
}
