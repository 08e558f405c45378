import { useLingui } from '@lingui/react/macro';
import { useFormat, type Comparison, type Noise } from '#kit';

type Props = { place: string; quarter: string; value: number | null; change: Comparison; noise: Noise };

/** The one sentence that matters first. It says nothing that the noise could have made. */
export function Lead({ place, quarter, value, change, noise }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const when = format.quarter(quarter);
  const count = `${format.number(value ?? 0)} ± ${noise.maximumNoise}`;
  const by = format.number(change?.by ?? 0);
  const said = {
    more: t`${{ place }}: ${{ count }} registrations of experienced discrimination in ${{ when }}, about ${{ by }} more than the quarter before.`,
    fewer: t`${{ place }}: ${{ count }} registrations of experienced discrimination in ${{ when }}, about ${{ by }} fewer than the quarter before.`,
    alike: t`${{ place }}: ${{ count }} registrations of experienced discrimination in ${{ when }}, about as many as the quarter before.`,
  };
  const sentence = () => {
    if (value === null)
      return t`${{ place }}: the figure for ${{ when }} is not shown, because there were too few registrations.`;
    return change
      ? said[change.kind]
      : t`${{ place }}: ${{ count }} registrations of experienced discrimination in ${{ when }}.`;
  };
  // One element for every sentence, so that another choice above is heard.
  return (
    <p className="mu-lead" aria-live="polite">
      {sentence()}
    </p>
  );
}
