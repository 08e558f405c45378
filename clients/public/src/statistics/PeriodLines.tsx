import { useLingui } from '@lingui/react/macro';
import { compare, FigureSource, LineChart, useFormat } from '#kit';
import { Columns, Heading, Stack, Text } from '#kit/ui';
import type { Words } from '../codes.ts';
import { isBroken, periodOfBreak, type Break } from './breaks.ts';
import type { Figures } from './figures.ts';
import type { Given, Looked } from './looked.ts';
import { country, type Place } from './places.ts';
import { isCounted, isYear } from './tables.ts';

type Props = {
  looked: Looked;
  release: Given['release'];
  figures: Figures;
  regions: Words;
  breaks: readonly Break[];
};

/** Each place on its own axis: on one axis a municipality would lie flat under the country. */
export function PeriodLines({ looked, release, figures, regions, breaks }: Props) {
  const { t } = useLingui();
  const { quarter, list } = useFormat();
  const { period, place, counted, periods, inWords, outwards } = looked;
  const yearly = isYear(period);
  const valuesOf = (geo: string) => periods.map((it) => figures(it, geo, counted));
  const places = outwards.filter(({ level }) => isCounted(release.tables, level, { period, counted }));
  if (periods.length < 2 || places.length === 0) return null;
  const shown = places.filter(({ code }) => valuesOf(code).some((value) => value !== null));
  const hidden = places.filter((it) => !shown.includes(it)).map(({ name }) => name);
  const common = {
    name: yearly ? t`Year` : t`Quarter`,
    periods: periods.map(quarter),
    level: 3 as const,
    noise: release.profile,
    breaks: breaks.map((it) => quarter(periodOfBreak(it, period))),
    note: <FigureSource version={release.version} />,
  };
  const what = inWords.counted.length > 0 ? inWords.counted.join(', ') : t`All reports`;
  const basis = yearly
    ? t`${{ what }}, by the year they were registered`
    : t`${{ what }}, by the quarter they were registered`;
  const finding = ({ name }: Pick<Place, 'name'>, values: readonly (number | null)[]) => {
    const at = periods.indexOf(period);
    const before = periods[at - (yearly ? 1 : 4)] ?? '';
    // Across a break nothing is compared.
    const found =
      !isBroken(breaks, before, period) &&
      compare(values[at] ?? null, values[at - (yearly ? 1 : 4)] ?? null, release.profile);
    const when = inWords.period;
    if (found && found.kind === 'more') return t`${{ name }}, ${{ quarter: when }}: more than a year before`;
    if (found && found.kind === 'fewer') return t`${{ name }}, ${{ quarter: when }}: fewer than a year before`;
    if (found && found.kind === 'alike') return t`${{ name }}, ${{ quarter: when }}: about as many as a year before`;
    return yearly ? t`${{ name }}: year by year` : t`${{ name }}: quarter by quarter`;
  };
  const csv = (geo: string) => ['statistics', yearly ? 'years' : 'quarters', geo, release.version].join('-') + '.csv';
  return (
    <Stack>
      <Heading level={2}>{yearly ? t`Year by year` : t`Quarter by quarter`}</Heading>
      <Columns>
        {shown.map((it) => {
          const values = valuesOf(it.code);
          return (
            <LineChart
              key={it.code}
              {...common}
              finding={finding(it, values)}
              basis={basis}
              series={[{ key: it.code, label: t`Count`, values }]}
              csv={csv(it.code || 'denmark')}
            />
          );
        })}
      </Columns>
      {breaks.map((it) => (
        <Text key={it.id} tone="muted">{t`Break from ${quarter(it.from)}: ${it.reason}`}</Text>
      ))}
      {hidden.length > 0 && (
        <Text tone="muted">{t`Not shown in any of these periods (too few): ${{ places: list(hidden) }}.`}</Text>
      )}
      {place.code === country && isCounted(release.tables, 'region', { period, counted }) && (
        <LineChart
          {...common}
          finding={
            yearly
              ? t`The five regions, year by year; their figures are in the table`
              : t`The five regions, quarter by quarter; their figures are in the table`
          }
          basis={basis}
          series={regions.map(({ code, label }) => ({ key: code, label, values: valuesOf(code) }))}
          csv={csv('regions')}
          height={400}
        />
      )}
    </Stack>
  );
}
