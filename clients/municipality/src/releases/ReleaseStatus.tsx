import { useLingui } from '@lingui/react/macro';
import { StatusTag, useFormat } from '#kit';
import type { ReleaseState } from '../gql/graphql.ts';

type Props = { release: { state: ReleaseState; publishedAt?: string | null } };

/** Where a release stands, in the same words on every page. */
export function ReleaseStatus({ release: { state, publishedAt } }: Props) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  if (state === 'PUBLISHED')
    return (
      <StatusTag tone="success">
        {publishedAt ? t`Published ${{ day: shortDate(publishedAt) }}` : t`Published`}
      </StatusTag>
    );
  if (state === 'FAILED') return <StatusTag tone="danger">{t`Could not be prepared`}</StatusTag>;
  if (state === 'PREPARING') return <StatusTag tone="info">{t`Being prepared`}</StatusTag>;
  if (state === 'SIGNED') return <StatusTag tone="info">{t`Signed by two, comes out by itself`}</StatusTag>;
  return <StatusTag tone="warning">{t`Draft, to be looked at`}</StatusTag>;
}
