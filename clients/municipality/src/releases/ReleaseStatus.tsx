import { useLingui } from '@lingui/react/macro';
import { StatusTag, useFormat } from '#kit';
import { obstacleOf, type Announced } from './obstacle.ts';

type Props = { release: Announced & { publishedAt?: string | null } };

/** Where a release stands, in the same words on every page. */
export function ReleaseStatus({ release }: Props) {
  const { state, publishedAt } = release;
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
  const obstacle = obstacleOf(release);
  if (obstacle === 'held') return <StatusTag tone="danger">{t`Held, does not come out`}</StatusTag>;
  if (obstacle === 'signedByNobodyKnown')
    return <StatusTag tone="danger">{t`Signed by nobody known, does not come out`}</StatusTag>;
  if (obstacle) return <StatusTag tone="danger">{t`Signed too late: put it off, with a reason`}</StatusTag>;
  if (state === 'SIGNED') return <StatusTag tone="info">{t`Signed by two, comes out by itself`}</StatusTag>;
  return <StatusTag tone="warning">{t`Draft, to be looked at`}</StatusTag>;
}
