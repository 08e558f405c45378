import { useFormat } from '../i18n/format.ts';
import { usualChange, type Spread } from './noise.ts';

/** How far a figure may be from what was counted, as it is said everywhere: so often by so much at most, and never by more. */
export function useUsualChange({ maximumNoise, variance }: Spread) {
  const { percent } = useFormat();
  const { within, share } = usualChange({ maximumNoise, variance });
  return { within, often: percent(Math.round(share * 100) / 100), most: maximumNoise };
}
