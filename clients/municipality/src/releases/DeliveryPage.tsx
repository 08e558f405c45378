import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { Answer, CopyButton, EmptyState, Link, Row, SummaryList, Text, useFormat } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { DeliveryQuery } from '../gql/graphql.ts';
import { paths, versionIn } from '../paths.ts';
import { CheckFile } from './CheckFile.tsx';
import { DeliveredFiles } from './DeliveredFiles.tsx';
import { useManifest, type Manifest } from './useManifest.ts';

const deliveryDocument = graphql(`
  query Delivery($version: ID!) {
    viewer {
      apiOrigin
    }
    release(version: $version) {
      version
      quarter
      state
      publishedAt
      sha256
      delivery {
        path
        bytes
        files
        listSha256
      }
      files {
        format
        path
      }
    }
  }
`);

type Delivery = NonNullable<DeliveryQuery['release']>;

/** One release as it was handed over: where it lies, what is in it, and how to know that it is the one. */
export function DeliveryPage() {
  const { t } = useLingui();
  const { version: address = '' } = useParams();
  const version = versionIn(address);
  const asked = useQuery(deliveryDocument, { variables: { version } });
  return (
    <AppPage title={t`Delivery of ${{ version }}`} lead={<Link href={paths.deliveries}>{t`All deliveries`}</Link>}>
      <Answer of={asked}>
        {({ release, viewer }) => {
          const manifest = release?.files.find(({ format }) => format === 'manifest')?.path;
          return release && manifest ? (
            <Delivered release={release} manifest={manifest} origin={viewer.apiOrigin} />
          ) : (
            <EmptyState title={t`There is no such delivery`}>
              <Trans>A release is delivered when it comes out. Those of before there were archives have none.</Trans>
            </EmptyState>
          );
        }}
      </Answer>
    </AppPage>
  );
}

function Delivered({ release, manifest, origin }: { release: Delivery; manifest: string; origin: string }) {
  const { t } = useLingui();
  const { dateTime, number } = useFormat();
  const asked = useManifest(manifest);
  const archive = release.delivery;
  const lies = (path: string) => (
    <Row>
      <a className="ds-link mu-hash" href={path} download>
        {origin + path}
      </a>
      <CopyButton text={origin + path} what={path} />
    </Row>
  );
  return (
    <>
      <SummaryList
        rows={[
          { term: t`Published`, value: release.publishedAt ? dateTime(release.publishedAt) : '' },
          ...(archive
            ? [
                {
                  term: t`Archive`,
                  value: (
                    <>
                      {lies(archive.path)}
                      {t`${{ files: number(archive.files) }} files, ${{ bytes: number(archive.bytes) }} bytes`}
                    </>
                  ),
                },
              ]
            : []),
          { term: t`List of its files`, value: lies(manifest) },
          ...(archive
            ? [
                {
                  term: t`SHA-256 of the list of files`,
                  value: <span className="mu-hash">{archive.listSha256}</span>,
                },
              ]
            : []),
          { term: t`SHA-256 of its figures`, value: <span className="mu-hash">{release.sha256}</span> },
        ]}
      />
      <Text size="sm" tone="muted">
        <Trans>
          These addresses are open to everybody and answer the same for ever. Who fetches what is not recorded.
        </Trans>
      </Text>
      <Answer<Manifest> of={asked}>
        {({ files }) => (
          <>
            <CheckFile files={files} />
            <DeliveredFiles files={files} folder={`/releases/${release.version}`} origin={origin} />
          </>
        )}
      </Answer>
    </>
  );
}
