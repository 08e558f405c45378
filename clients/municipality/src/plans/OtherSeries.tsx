import { Trans, useLingui } from '@lingui/react/macro';
import { Heading, Link, Notice, Stack, Text, useFormat } from '#kit';
import { paths } from '../paths.ts';
import type { Measured } from './IndicatorPage.tsx';
import { SeriesChart } from './SeriesChart.tsx';

type Props = { it: Measured; plan: string };

/** That it goes on elsewhere, where a reader of the old series looks first. */
export function GoesOn({ it: { endedOn, followedBy }, plan }: Props) {
  const { t } = useLingui();
  const { date } = useFormat();
  if (!followedBy) return null;
  return (
    <Notice tone="warning" title={endedOn ? t`This series ended ${{ day: date(endedOn) }}` : t`This series will end`}>
      <Text>
        {endedOn
          ? t`It goes on in ${{ unit: followedBy.unit }}, because: ${{ because: followedBy.because ?? '' }}`
          : t`It goes on in ${{ unit: followedBy.unit }} when the plan is approved, because: ${{ because: followedBy.because ?? '' }}`}
      </Text>
      <Link href={paths.indicator(plan, followedBy.id)}>
        <Trans>Read the new series</Trans>
      </Link>
    </Notice>
  );
}

/** What was measured before the break: an axis of its own, because the units are not the same. */
export function Before({ it: { follows, because }, plan }: Props) {
  const { t } = useLingui();
  if (!follows) return null;
  return (
    <section aria-labelledby="before-break">
      <Stack gap="sm">
        <Heading level={2} id="before-break">{t`Before the break, in ${{ unit: follows.unit }}`}</Heading>
        <Text>{because}</Text>
        <SeriesChart it={follows} broken={follows.endedOn} level={3} />
        <Link href={paths.indicator(plan, follows.id)}>
          <Trans>Read the series before</Trans>
        </Link>
      </Stack>
    </section>
  );
}
