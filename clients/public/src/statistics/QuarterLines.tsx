import { useLingui } from '@lingui/react/macro';
import { compare, LineChart, useFormat, type Noise } from '#kit';
import { Columns } from '#kit/ui';
import type { Words } from '../codes.ts';
import type { Figures } from './figures.ts';
import { country, type Place } from './places.ts';

type Props = {
  /** The one that was chosen. */
  quarter: string;
  quarterInWords: string;
  figures: Figures;
  quarters: readonly string[];
  place: Place;
  wider: Place | undefined;
  noise: Noise;
  regions: Words;
};

/** Each place on its own axis: on one axis a municipality would lie flat under the country. */
export function QuarterLines({
  quarter: chosen,
  quarterInWords,
  figures,
  quarters,
  place,
  wider,
  noise,
  regions,
}: Props) {
  const { t } = useLingui();
  const { quarter } = useFormat();
  const valuesOf = (geo: string) => quarters.map((it) => figures.total(it, geo));
  const denmark: Place = { code: country, name: t`All of Denmark`, kind: 'country' };
  const places = [place, ...(wider ? [wider] : []), ...(place.code === country ? [] : [denmark])];
  const common = { name: t`Quarter`, periods: quarters.map(quarter), level: 3 as const };
  const basis = t`Reports registered each quarter, each number give or take ${{ plusMinus: noise.maximumNoise }}`;
  const finding = ({ name }: Place, values: readonly (number | null)[]) => {
    const at = quarters.indexOf(chosen);
    const found = compare(values[at] ?? null, values[at - 4] ?? null, noise);
    if (found?.kind === 'more') return t`${{ name }}, ${{ quarter: quarterInWords }}: more than a year before`;
    if (found?.kind === 'fewer') return t`${{ name }}, ${{ quarter: quarterInWords }}: fewer than a year before`;
    if (found?.kind === 'alike') return t`${{ name }}, ${{ quarter: quarterInWords }}: about as many as a year before`;
    return t`${{ name }}: quarter by quarter`;
  };
  return (
    <section className="el-stack">
      <h2 className="el-heading" data-size="lg">{t`Quarter by quarter`}</h2>
      <Columns>
        {places.map((it) => {
          const values = valuesOf(it.code);
          return (
            <LineChart
              key={it.code}
              {...common}
              finding={finding(it, values)}
              basis={basis}
              series={[{ key: it.code, label: t`Count`, values }]}
              csv={`quarters-${it.code || 'denmark'}.csv`}
            />
          );
        })}
      </Columns>
      {place.code === country && (
        <LineChart
          {...common}
          finding={t`The five regions, quarter by quarter; their figures are in the table`}
          basis={basis}
          series={regions.map(({ code, label }) => ({ key: code, label, values: valuesOf(code) }))}
          csv="quarters-regions.csv"
          height={400}
        />
      )}
    </section>
  );
}
