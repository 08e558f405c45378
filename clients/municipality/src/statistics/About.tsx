import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, Text, useFormat } from '#kit';
import type { Figures } from './useFigures.ts';

/** What a reader must know before quoting a figure. */
export function About({ figures: { release } }: { figures: Figures }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { maximumNoise, threshold } = release.profile;
  return (
    <Notice title={t`What these figures are, and are not`}>
      <Text size="sm">
        <Trans>
          They count what people registered, not how much discrimination there is. More registrations can mean that more
          people dare to tell.
        </Trans>
      </Text>
      <Text size="sm">
        {t`Every figure is changed at random by a few units, never by more than ${{ maximumNoise }}, and figures that would then be below ${{ threshold }} are not shown, so that nobody can be recognised.`}
      </Text>
      <Text size="sm" tone="muted">
        {release.publishedAt
          ? t`Release ${{ version: release.version }}, published on ${{ day: date(release.publishedAt) }}.`
          : t`Release ${{ version: release.version }}.`}
      </Text>
    </Notice>
  );
}
