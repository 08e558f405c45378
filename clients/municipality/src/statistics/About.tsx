import { useLingui } from '@lingui/react/macro';
import { FiguresNotice, Text, useFormat } from '#kit';
import type { Figures } from './useFigures.ts';

/** What a reader must know before quoting a figure, and which release it is from. */
export function About({ figures: { release } }: { figures: Figures }) {
  const { t } = useLingui();
  const { date } = useFormat();
  return (
    <>
      <FiguresNotice profile={release.profile} />
      <Text size="sm" tone="muted">
        {release.publishedAt
          ? t`Release ${{ version: release.version }}, published on ${{ day: date(release.publishedAt) }}.`
          : t`Release ${{ version: release.version }}.`}
      </Text>
    </>
  );
}
