import { Trans, useLingui } from '@lingui/react/macro';
import { compare, useFormat, useGiveOrTake, type Noise, type Spread } from '#kit';
import { Text } from '#kit/ui';
import { isBroken, type Break } from './breaks.ts';
import type { Figures } from './figures.ts';
import type { Looked } from './looked.ts';
import { offersOf } from './whereShown.ts';
import { Offers } from './Offers.tsx';
import { isCounted, isYear, type Table } from './tables.ts';

type Props = {
  looked: Looked;
  profile: Noise & Spread;
  tables: readonly Table[];
  figures: Figures;
  breaks: readonly Break[];
};

/** The one sentence that matters first. */
export function Headline({ looked, profile, tables, figures, breaks }: Props) {
  const { number } = useFormat();
  const { view, period, place, counted, periods, inWords } = looked;
  const now = figures(period, place.code, counted);
  const earlier = periods[periods.indexOf(period) - 1] ?? '';
  // Across a break nothing is compared.
  const before = isBroken(breaks, earlier, period) ? null : figures(earlier, place.code, counted);
  const asked = inWords.all;
  const known = isCounted(tables, place.level, { period, counted });
  return (
    // Another place or period changes this first, below what was pressed.
    <div className="pu-headline" aria-live="polite" aria-atomic>
      {now === null ? (
        <>
          <Text size="lg">
            {known ? (
              <Trans>
                {asked}: the figure is not shown (too few). That may be none, one or a few: it is kept back so that
                nobody can be recognised.
              </Trans>
            ) : (
              <Trans>{asked}: this is not counted so finely, because it could point at somebody.</Trans>
            )}
          </Text>
          <Offers
            view={view}
            offers={offersOf(looked, (wider, other) => figures(other, wider.code, counted) !== null)}
          />
        </>
      ) : (
        <>
          <Text tone="muted">{asked}</Text>
          <p className="pu-figure">{number(now)}</p>
          <Text size="lg">
            <Said counted={inWords.counted.length > 0} profile={profile} />{' '}
            <Change year={isYear(period)} now={now} before={before} profile={profile} />
          </Text>
        </>
      )}
    </div>
  );
}

function Said({ counted, profile }: { counted: boolean; profile: Spread }) {
  const { t } = useLingui();
  const giveOrTake = useGiveOrTake(profile);
  return counted ? t`reports named this, ${giveOrTake}.` : t`reports were registered, ${giveOrTake}.`;
}

type ChangeProps = { year: boolean; now: number; before: number | null; profile: Noise };

/** It says nothing that the random change could have made. */
function Change({ year, now, before, profile }: ChangeProps) {
  const { t } = useLingui();
  const { number } = useFormat();
  const change = compare(now, before, profile);
  const earlier = number(before ?? 0);
  if (!change) return null;
  const sentences = year
    ? {
        more: t`That is more than the year before (${{ earlier }}).`,
        fewer: t`That is fewer than the year before (${{ earlier }}).`,
        alike: t`That is about as many as the year before (${{ earlier }}); the difference is too small to mean anything.`,
      }
    : {
        more: t`That is more than the quarter before (${{ earlier }}).`,
        fewer: t`That is fewer than the quarter before (${{ earlier }}).`,
        alike: t`That is about as many as the quarter before (${{ earlier }}); the difference is too small to mean anything.`,
      };
  return sentences[change.kind];
}
