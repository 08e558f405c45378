import { Trans, useLingui } from '@lingui/react/macro';
import { BarChart, interval, leaders, useFormat, type Noise } from '#kit';
import { EmptyState } from '#kit/ui';
import type { Words } from '../codes.ts';
import type { Figures } from './figures.ts';
import type { Place } from './places.ts';

type Props = { quarter: string; quarterInWords: string; place: Place; noise: Noise; figures: Figures; grounds: Words };

export function GroundBars({ quarter, quarterInWords, place, noise, figures, grounds }: Props) {
  const { t } = useLingui();
  const { list } = useFormat();
  const data = grounds
    .map(({ code, label }) => {
      const value = figures.ofGround(quarter, place.code, code);
      return {
        key: code,
        label,
        value,
        ...(value === null ? {} : interval(value, noise)),
      };
    })
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  const first = data[0];
  if (!first || first.value === null) {
    return (
      <EmptyState title={t`No single ground can be shown here`}>
        <Trans>
          There are too few reports on each ground for {place.name} in {quarterInWords}. Choose a larger place, such as
          the region.
        </Trans>
      </EmptyState>
    );
  }
  const [ground, ...others] = leaders(data, noise).map(({ label }) => label);
  const finding = () => {
    if (!ground) return t`No ground is clearly named most often`;
    if (others.length === 0) return t`${{ ground }} is named most often`;
    // In the midst of a sentence a word begins small.
    const together = list([ground, ...others.map((label) => label.toLowerCase())]);
    return t`${{ grounds: together }} are named most often, without a clear difference`;
  };
  return (
    <BarChart
      finding={finding()}
      basis={t`Reports naming each ground. ${{ place: place.name }}, ${{ quarter: quarterInWords }}.`}
      names={[t`Ground`, t`Reports`]}
      data={data}
      csv={`grounds-${place.code || 'denmark'}-${quarter}.csv`}
      note={
        <Trans>
          A report that names two grounds is counted under both. The narrow band in a bar shows how far the random
          change may reach.
        </Trans>
      }
    />
  );
}
