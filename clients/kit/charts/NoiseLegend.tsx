import { Trans } from '@lingui/react/macro';
import type { Spread } from '../statistics/noise.ts';
import { useUsualChange } from '../statistics/useUsualChange.ts';

/** Says what the light band beside a figure means. */
export function NoiseLegend({ noise }: { noise: Spread }) {
  const { within, often, most } = useUsualChange(noise);
  return (
    <p className="el-legend">
      <span className="el-key el-band" aria-hidden />
      <Trans>
        random change: {often} of figures by at most ±{within}, none by more than ±{most}
      </Trans>
    </p>
  );
}
