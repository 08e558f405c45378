import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Answer, BarChart, leaders, municipalityTiles, Stack, TileMap, useFormat, useGiveOrTake } from '#kit';
import { cellsDocument } from './cellsDocument.ts';
import type { Release } from './ReleasePage.tsx';
import { useCodeNames } from './useCodeNames.ts';

/** The newest quarter as readers will see it: where, and on what grounds. */
export function FirstLook({ release }: { release: Release }) {
  const { t } = useLingui();
  const { quarter, number, list } = useFormat();
  const names = useCodeNames();
  const period = release.quarter;
  const places = useQuery(cellsDocument, {
    variables: { release: release.version, select: [{ table: 'Q1', period }] },
    fetchPolicy: release.state === 'PUBLISHED' ? 'cache-first' : 'cache-and-network',
  });
  const grounds = useQuery(cellsDocument, {
    variables: { release: release.version, select: [{ table: 'Q2', period, geo: [''] }] },
    fetchPolicy: release.state === 'PUBLISHED' ? 'cache-first' : 'cache-and-network',
  });
  const when = quarter(period);
  const noise = release.profile;
  const giveOrTake = useGiveOrTake(noise);
  return (
    <Answer of={names}>
      {({ countedAs, dimension }) => (
        <Stack gap="lg">
          <Answer of={places}>
            {({ cells }) => {
              const values = new Map(cells.map(({ geo, value }) => [geo, value ?? null]));
              const tiles = municipalityTiles((code) => values.get(countedAs(code)) ?? null);
              // Small islands are counted with a neighbour: the same municipalities as on the public page.
              const all = new Set(tiles.map(({ code }) => countedAs(code))).size;
              const own = tiles.filter(({ code, value }) => value !== null && countedAs(code) === code);
              const shown = own.length;
              const total = values.get('');
              const count = typeof total === 'number' ? number(total) : undefined;
              return (
                <TileMap
                  finding={
                    count
                      ? t`${{ count }} registrations in ${{ when }}; ${{ shown }} of ${{ all }} municipalities can be shown`
                      : t`${{ shown }} of ${{ all }} municipalities can be shown in ${{ when }}`
                  }
                  basis={t`Registrations a municipality, ${{ when }}, ${giveOrTake}`}
                  names={[t`Municipality`, t`Registrations`]}
                  tiles={tiles}
                  csv={`${release.version}-Q1.csv`}
                />
              );
            }}
          </Answer>
          <Answer of={grounds}>
            {({ cells }) => {
              const data = cells
                .map(({ id, dims, value }) => ({
                  key: id,
                  label: dimension('ground', dims[0]?.code ?? ''),
                  value: value ?? null,
                }))
                .sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
              const most = leaders(data, noise).map(({ label }) => label);
              const finding = () => {
                if (most.length === 0) return t`No ground is clearly named most often`;
                if (most.length === 1) return t`${{ first: list(most) }} is named most often`;
                return t`${{ grounds: list(most) }} are named most often, without a clear difference`;
              };
              return (
                <BarChart
                  finding={finding()}
                  basis={t`Registrations naming each ground, all of Denmark, ${{ when }}`}
                  names={[t`Ground`, t`Registrations`]}
                  data={data}
                  noise={noise}
                  csv={`${release.version}-Q2.csv`}
                />
              );
            }}
          </Answer>
        </Stack>
      )}
    </Answer>
  );
}
