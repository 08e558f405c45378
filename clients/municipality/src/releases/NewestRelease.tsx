import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Answer, EmptyState, LinkButton, Stack, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';

const newestDocument = graphql(`
  query NewestRelease {
    release {
      version
      quarter
      publishedAt
      shownCells
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
      {({ release }) =>
        release ? (
          <Stack>
            <p className="mu-lead">
              {release.publishedAt
                ? t`The newest release is ${{ quarter: quarter(release.quarter) }}, published on ${{ day: date(release.publishedAt) }}, with ${{ cells: number(release.shownCells) }} figures.`
                : t`The newest release is ${{ quarter: quarter(release.quarter) }}.`}
            </p>
            <div className="mu-actions">
              <LinkButton href={paths.release(release.version)}>
                <Trans>Look at it and download it</Trans>
              </LinkButton>
              <LinkButton href={paths.tokens} variant="secondary">
                <Trans>API tokens</Trans>
              </LinkButton>
            </div>
          </Stack>
        ) : (
          <EmptyState title={t`Nothing is published yet`}>
            <Trans>The figures appear here when the first quarter is published.</Trans>
          </EmptyState>
        )
      }
    </Answer>
  );
}
