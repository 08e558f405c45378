import { useLingui } from '@lingui/react/macro';
import { useFormat, useGiveOrTake, type Comparison, type Spread } from '#kit';

type Props = { place: string; quarter: string; value: number | null; change: Comparison; noise: Spread };

/** The one sentence that matters first. It says nothing that the noise could have made. */
export function Lead({ place, quarter, value, change, noise }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const when = format.quarter(quarter);
  const count = format.number(value ?? 0);
  const giveOrTake = useGiveOrTake(noise);
  const said = {
    more: t`That is more than the quarter before.`,
    fewer: t`That is fewer than the quarter before.`,
    alike: t`That is about as many as the quarter before.`,
  };
  const sentence =
    value === null
      ? t`${{ place }}: the figure for ${{ when }} is not shown, because there were too few registrations.`
      : t`${{ place }}: ${{ count }} registrations of experienced discrimination in ${{ when }}, ${giveOrTake}.`;
  // One element for every sentence, so that another choice above is heard.
  return (
    <p className="mu-lead" aria-live="polite">
      {sentence} {value !== null && change && said[change.kind]}
    </p>
  );
}
