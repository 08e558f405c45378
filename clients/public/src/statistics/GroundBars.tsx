import { Trans, useLingui } from '@lingui/react/macro';
import { BarChart } from '#kit';
import { EmptyState } from '#kit/ui';
import type { Words } from '../codes.ts';
import type { Figures } from './figures.ts';
import type { Place } from './places.ts';

type Props = { quarter: string; quarterInWords: string; place: Place; noise: number; figures: Figures; grounds: Words };

export function GroundBars({ quarter, quarterInWords, place, noise, figures, grounds }: Props) {
  const { t } = useLingui();
  const data = grounds
    .map(({ code, label }) => {
      const value = figures.ofGround(quarter, place.code, code);
      return {
        key: code,
        label,
        value,
        ...(value === null ? {} : { low: Math.max(0, value - noise), high: value + noise }),
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
  const ground = first.label;
  const next = data[1];
  // Two numbers nearer than their random changes have no order.
  const both = next?.value && first.value - next.value <= 2 * noise ? next.label.toLowerCase() : undefined;
  return (
    <BarChart
      finding={both ? t`${{ ground }} and ${{ both }} are named most often` : t`${{ ground }} is named most often`}
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
