import { Trans } from '@lingui/react/macro';
import { nextPlanned, useFormat } from '#kit';
import { Link, Text } from '#kit/ui';
import { paths } from '../../paths.ts';

type Planned = { quarter: string; publishAt: string; release?: object | null };

/** When there will be something new to read. */
export function NextFigures({ calendar }: { calendar: readonly Planned[] }) {
  const { quarter, dateTime } = useFormat();
  const next = nextPlanned(calendar);
  if (!next) return null;
  return (
    <Text size="sm" tone="muted">
      <Trans>
        The next figures, {quarter(next.quarter)}, come {dateTime(next.publishAt)}.
      </Trans>{' '}
      <Link href={paths.calendar}>
        <Trans>Calendar and releases</Trans>
      </Link>
    </Text>
  );
}
