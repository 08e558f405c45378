import { useLingui } from '@lingui/react/macro';
import { LineChart, useFormat } from '#kit';
import { Columns } from '#kit/ui';
import type { Words } from '../codes.ts';
import { trend, type Figures } from './figures.ts';
import { country, type Place } from './places.ts';

type Props = {
  figures: Figures;
  quarters: readonly string[];
  place: Place;
  wider: Place | undefined;
  noise: number;
  regions: Words;
};

/** Each place on its own axis: on one axis a municipality would lie flat under the country. */
export function QuarterLines({ figures, quarters, place, wider, noise, regions }: Props) {
  const { t } = useLingui();
  const { quarter } = useFormat();
  const valuesOf = (geo: string) => quarters.map((it) => figures.total(it, geo));
  const denmark: Place = { code: country, name: t`All of Denmark`, kind: 'country' };
  const places = [place, ...(wider ? [wider] : []), ...(place.code === country ? [] : [denmark])];
  const common = { name: t`Quarter`, periods: quarters.map(quarter), level: 3 as const };
  const finding = ({ name }: Place, values: readonly (number | null)[]) => {
    const found = trend(values.at(-1) ?? null, values.at(-5) ?? null, noise);
    if (found === 'more') return t`${{ name }}: more than a year before`;
    if (found === 'fewer') return t`${{ name }}: fewer than a year before`;
    if (found === 'same') return t`${{ name }}: about as many as a year before`;
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
              basis={t`Reports registered each quarter`}
              series={[{ key: it.code, label: t`Count`, values }]}
              csv={`quarters-${it.code || 'denmark'}.csv`}
            />
          );
        })}
      </Columns>
      {place.code === country && (
        <LineChart
          {...common}
          finding={t`The five regions`}
          basis={t`Reports registered each quarter`}
          series={regions.map(({ code, label }) => ({ key: code, label, values: valuesOf(code) }))}
          csv="quarters-regions.csv"
          height={400}
        />
      )}
    </section>
  );
}
