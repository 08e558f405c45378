import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Answer, EmptyState, LinkButton, Stack, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { NextRelease } from './NextRelease.tsx';

const newestDocument = graphql(`
  query NewestRelease {
    release {
      version
      quarter
      publishedAt
      shownCells
    }
    releaseCalendar {
      quarter
      publishAt
      release {
        version
      }
    }
  }
`);

/** For the analyst's start page. */
export function NewestRelease() {
  const { t } = useLingui();
  const { quarter, date, number } = useFormat();
  const asked = useQuery(newestDocument);
  return (
    <Answer of={asked}>
      {({ release, releaseCalendar }) => (
        <Stack>
          {release ? (
            <>
              <p className="mu-lead">
                {release.publishedAt
                  ? t`The newest release is ${{ quarter: quarter(release.quarter) }}, published on ${{ day: date(release.publishedAt) }}, with ${{ cells: number(release.shownCells) }} figures.`
                  : t`The newest release is ${{ quarter: quarter(release.quarter) }}.`}
              </p>
              <NextRelease calendar={releaseCalendar} />
              <div className="mu-actions">
                <LinkButton href={paths.release(release.version)}>
                  <Trans>Look at it and download it</Trans>
                </LinkButton>
                <LinkButton href={paths.delivery(release.version)} variant="secondary">
                  <Trans>All its files</Trans>
                </LinkButton>
                <LinkButton href={paths.graphql} variant="secondary">
                  <Trans>Ready queries</Trans>
                </LinkButton>
              </div>
            </>
          ) : (
            <EmptyState title={t`Nothing is published yet`}>
              <Trans>The figures appear here when the first quarter is published.</Trans>
            </EmptyState>
          )}
          {!release && <NextRelease calendar={releaseCalendar} />}
        </Stack>
      )}
    </Answer>
  );
}
