import { Trans, useLingui } from '@lingui/react/macro';
import { compare, useFormat, type Noise } from '#kit';
import { Notice, Text } from '#kit/ui';
import type { Figures } from './figures.ts';
import type { Place } from './places.ts';

type Props = {
  quarter: string;
  quarterInWords: string;
  quarters: readonly string[];
  place: Place;
  noise: Noise;
  figures: Figures;
};

/** The one sentence that matters first, and what it does not say. */
export function Headline({ quarter, quarterInWords, quarters, place, noise, figures }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  const now = figures.total(quarter, place.code);
  const before = figures.total(quarters[quarters.indexOf(quarter) - 1] ?? '', place.code);
  const earlier = number(before ?? 0);
  const change = compare(now, before, noise);
  const plusMinus = noise.maximumNoise;
  const sentences = {
    more: t`That is more than the quarter before (${{ earlier }}).`,
    fewer: t`That is fewer than the quarter before (${{ earlier }}).`,
    alike: t`That is about as many as the quarter before (${{ earlier }}); the difference is too small to mean anything.`,
  };
  return (
    <div className="el-stack" data-gap="sm">
      {/* Another place or quarter changes this first, below what was pressed. */}
      <div className="pu-headline" aria-live="polite" aria-atomic>
        {now === null ? (
          <Text size="lg">
            <Trans>
              The figure for {place.name} in {quarterInWords} is not shown (too few). Choose a larger place, such as the
              region.
            </Trans>
          </Text>
        ) : (
          <>
            <Text tone="muted">
              {place.name}, {quarterInWords}
            </Text>
            <p className="pu-figure">{number(now)}</p>
            <Text size="lg">
              <Trans>reports were registered, give or take {plusMinus}.</Trans> {change && sentences[change.kind]}
            </Text>
          </>
        )}
      </div>
      <Notice tone="info" title={t`This is what was reported, not how often it happens`}>
        <Text>
          <Trans>
            Many never report. A place with more reports need not be a place with more discrimination: it may be that
            more people there know where to turn.
          </Trans>
        </Text>
        <Text>
          <Trans>
            Every number is changed at random by at most ±{plusMinus}, and small numbers are not shown, so that no
            single report can be recognised. Not shown does not mean none.
          </Trans>
        </Text>
      </Notice>
    </div>
  );
}
