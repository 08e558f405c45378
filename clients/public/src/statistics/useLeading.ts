import { useLingui } from '@lingui/react/macro';
import { leaders, useFormat, type Noise } from '#kit';

type Named = { label: string; value: number | null };

/** Who has the most, as far as the random change lets that be said. */
export function useLeading() {
  const { t } = useLingui();
  const { list } = useFormat();
  return {
    ofPlaces: (data: readonly Named[], noise: Noise) => {
      const most = leaders(data, noise).map(({ label }) => label);
      const shown = data.some(({ value }) => value !== null);
      if (!shown) return t`No single place can be shown`;
      if (most.length === 0) return t`No place clearly has the most`;
      if (most.length === 1) return t`Most were registered in ${{ municipality: list(most) }}`;
      return t`Most were registered in ${{ municipalities: list(most) }}, without a clear difference`;
    },
    ofWords: (data: readonly Named[], noise: Noise) => {
      const [word, ...others] = leaders(data, noise).map(({ label }) => label);
      if (!word) return t`Nothing is clearly named most often`;
      if (others.length === 0) return t`${{ ground: word }} is named most often`;
      // In the midst of a sentence a word begins small.
      const together = list([word, ...others.map((label) => label.toLowerCase())]);
      return t`${{ grounds: together }} are named most often, without a clear difference`;
    },
  };
}
