import { useLingui } from '@lingui/react/macro';
import { nextPlanned, Text, useFormat } from '#kit';

type Planned = { quarter: string; publishAt: string; release?: object | null };

/** What comes next, and when: what readers and statisticians are told alike. */
export function NextRelease({ calendar }: { calendar: readonly Planned[] }) {
  const { t } = useLingui();
  const { quarter, dateTime } = useFormat();
  const next = nextPlanned(calendar);
  if (!next) return null;
  return (
    <Text>{t`The next figures, ${{ quarter: quarter(next.quarter) }}, come out on ${{ moment: dateTime(next.publishAt) }}.`}</Text>
  );
}
