import { useLingui } from '@lingui/react/macro';
import { compare, FigureSource, SmallMultiples, Text, useFormat } from '#kit';
import { BigFigures } from './BigFigures.tsx';
import { valueAt } from './figures.ts';
import { Lead } from './Lead.tsx';
import type { Figures } from './useFigures.ts';

/** What matters first, large; then the course of the last two years, here and around. */
export function Totals({ figures, csv }: { figures: Figures; csv?: string }) {
  const { t } = useLingui();
  const { quarter } = useFormat();
  const { release, quarters, places, own, mergedFrom, cells } = figures;
  const latest = quarters.at(-1) ?? release.quarter;
  const at = (geo: string, period: string) => valueAt(cells, { table: 'Q1', period, geo });
  const yearBefore = `${Number(latest.slice(0, 4)) - 1}${latest.slice(4)}`;
  const noise = release.profile;
  const here = at(own.code, latest);
  const change = compare(here, at(own.code, quarters.at(-2) ?? ''), noise);
  const big = [
    { key: 'own', place: own.name, when: quarter(latest), value: here },
    ...(quarters.includes(yearBefore)
      ? [{ key: 'before', place: own.name, when: quarter(yearBefore), value: at(own.code, yearBefore) }]
      : []),
    ...places
      .slice(1)
      .map(({ code, name }) => ({ key: code, place: name, when: quarter(latest), value: at(code, latest) })),
  ].filter(({ key }) => key === 'own' || key === 'before' || key === '' || key === places.at(-2)?.code);
  return (
    <>
      <Lead place={own.name} quarter={latest} value={here} change={change} noise={noise} />
      {mergedFrom && (
        <Text tone="muted">{t`${{ mergedFrom }} has few inhabitants and is counted together with ${{ name: own.name }}.`}</Text>
      )}
      <BigFigures figures={big} noise={noise} />
      <SmallMultiples
        finding={t`The last two years, in ${{ place: own.name }} and around it`}
        basis={t`Registrations a quarter`}
        name={t`Place`}
        axis="own"
        csv={csv}
        noise={noise}
        note={<FigureSource version={release.version} />}
        periods={quarters.map(quarter)}
        series={places.map(({ code, name }) => ({
          key: code || 'DK',
          label: name,
          values: quarters.map((it) => at(code, it)),
        }))}
      />
    </>
  );
}
