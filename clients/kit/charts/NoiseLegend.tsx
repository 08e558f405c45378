import { Trans } from '@lingui/react/macro';
import { useFormat } from '../i18n/format.ts';
import { usualChange, type Spread } from '../statistics/noise.ts';

/** Says what the light band beside a figure means. */
export function NoiseLegend({ noise }: { noise: Spread }) {
  const { percent } = useFormat();
  const { within, share } = usualChange(noise);
  const most = noise.maximumNoise;
  const often = percent(Math.round(share * 100) / 100);
  return (
    <p className="el-legend">
      <span className="el-key el-band" aria-hidden />
      <Trans>
        random change: {often} of figures by at most ±{within}, none by more than ±{most}
      </Trans>
    </p>
  );
}
