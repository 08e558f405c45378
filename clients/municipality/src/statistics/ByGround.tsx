import { useLingui } from '@lingui/react/macro';
import { BarChart, FigureSource, leaders, Notice, SmallMultiples, Text, useFormat } from '#kit';
import { groundsShown, valueAt } from './figures.ts';
import type { Figures } from './useFigures.ts';

const mostPanels = 9;

export function ByGround({ figures }: { figures: Figures }) {
  const { t } = useLingui();
  const { quarter, list } = useFormat();
  const { base, release, quarters, years, own, cells } = figures;
  const grounds = base.codeLists.find(({ id }) => id === 'grounds-in-statistics')?.codes ?? [];
  const place = own.name;
  const year = years.at(-1);
  const noise = release.profile;
  const yearly = grounds
    .map(({ code, label }) => ({
      key: code,
      label,
      value: year ? valueAt(cells, { table: 'Y2', period: year, geo: own.code, ground: code }) : null,
    }))
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  const shown = yearly.filter((it) => it.value !== null);
  const hidden = yearly.filter((it) => it.value === null).map(({ label }) => label);
  const most = list(leaders(yearly, noise).map(({ label }) => label));
  const finding = (its: string) => {
    if (!most) return t`No ground was clearly named most often in ${{ year: its }}`;
    return leaders(yearly, noise).length === 1
      ? t`${{ first: most }} was named most often in ${{ year: its }}`
      : t`${{ grounds: most }} were named most often in ${{ year: its }}, without a clear difference`;
  };
  const codes = groundsShown(cells, 'Q2', own.code);
  const panels = grounds
    .filter(({ code }) => codes.includes(code))
    .map(({ code, label }) => ({
      key: code,
      label,
      values: quarters.map((period) => valueAt(cells, { table: 'Q2', period, geo: own.code, ground: code })),
    }))
    .sort((a, b) => Math.max(...b.values.map((it) => it ?? 0)) - Math.max(...a.values.map((it) => it ?? 0)))
    .slice(0, mostPanels);
  return (
    <>
      {year && shown.length > 0 && (
        <div className="mu-bars">
          <BarChart
            finding={finding(year)}
            basis={t`Registrations naming each ground, ${{ place }}, ${{ year }}`}
            names={[t`Ground`, t`Registrations`]}
            data={shown}
            noise={noise}
            csv={`${own.code}-${year}-Y2.csv`}
            note={
              <FigureSource version={release.version}>
                {t`One registration can name several grounds, so they add up to more than the total. Four or more grounds are counted under their own heading.`}
              </FigureSource>
            }
          />
        </div>
      )}
      {year && hidden.length > 0 && (
        <Text size="sm" tone="muted">
          {t`Not shown for ${{ year }} (too few): ${{ grounds: list(hidden) }}.`}
        </Text>
      )}
      {panels.length > 0 ? (
        <SmallMultiples
          finding={t`By ground, quarter by quarter`}
          basis={t`Registrations a quarter, ${{ place }}, the same axis in each; only grounds that could be shown at least once`}
          name={t`Ground`}
          axis="same"
          csv={`${own.code}-Q2.csv`}
          periods={quarters.map(quarter)}
          series={panels}
          noise={noise}
          note={<FigureSource version={release.version} />}
        />
      ) : (
        <Notice title={t`No ground can be shown quarter by quarter here`}>
          <Text size="sm">{t`In ${{ place }} there were too few registrations of any one ground in a quarter. The yearly figures, and the region's, show more.`}</Text>
        </Notice>
      )}
    </>
  );
}
