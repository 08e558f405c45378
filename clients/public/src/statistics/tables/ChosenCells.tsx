import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { FiguresNotice, useFormat } from '#kit';
import { Loading, ProblemNotice, Select, Stack, Text } from '#kit/ui';
import { wordFor, type Words } from '../../codes.ts';
import type { StatisticsTableQuery } from '../../gql/graphql.ts';
import { go, restate } from '../../router.tsx';
import { usePlaces, type Place } from '../places.ts';
import { useCells } from '../useCells.ts';
import { CellsTable } from './CellsTable.tsx';
import { selected, type Table } from './selected.ts';
import { tableHref, useTableView, type TableView } from './tableAddress.ts';
import { TakeAlong } from './TakeAlong.tsx';
import { listOf, useDimensions } from './useDimensions.ts';

type Props = { data: StatisticsTableQuery; release: NonNullable<StatisticsTableQuery['release']>; table: Table };

/** The part of a table that was chosen: what it counts, the figures, and how to take them along. */
export function ChosenCells({ data, release, table }: Props) {
  const { t } = useLingui();
  const { quarter } = useFormat();
  const nameOf = useDimensions();
  const words = (id: string): Words => data.codeLists.find((it) => it.id === id)?.codes ?? [];
  const codesOf = (name: string): Words => words(listOf[name] ?? '');
  const places = usePlaces({
    regions: words('regions'),
    landsdele: words('landsdele'),
    municipalities: data.municipalities,
  });
  const asked = useTableView();
  const chosen = selected(table, asked, places, (name) => codesOf(name).map(({ code }) => code));
  const { query } = chosen;
  const view: TableView = { ...chosen, release: release.version, page: asked.page };
  const address = tableHref(table.id, view);
  useEffect(() => restate(address), [address]);
  const { cells, problem, loading, again } = useCells(release.version, [query]);
  const choose = (change: Partial<TableView>) => go(tableHref(table.id, { ...view, page: 1, ...change }));
  return (
    <Stack gap="lg">
      <WhatItCounts table={table} />
      <div className="pu-choose">
        <Select
          label={table.periods[0]?.includes('-') ? t`Quarter` : t`Year`}
          options={table.periods.toReversed().map((it) => ({ value: it, label: quarter(it) }))}
          value={view.period}
          onChange={(event) => choose({ period: event.target.value })}
        />
        {table.geoLevels.length > 1 && <PlaceChoice {...{ table, places }} value={view.places} onChoose={choose} />}
        {table.dimensions.map((name) => (
          <Select
            key={name}
            label={nameOf(name)}
            none={t`All`}
            options={codesOf(name).map(({ code, label }) => ({ value: code, label }))}
            value={view.codes[name] ?? ''}
            onChange={(event) => choose({ codes: { ...view.codes, [name]: event.target.value } })}
          />
        ))}
      </div>
      {problem && <ProblemNotice message={problem.message} onRetry={again} />}
      {!cells && !problem && <Loading />}
      {cells && (
        <div className="el-stack" aria-busy={loading}>
          <CellsTable
            caption={t`${{ table: table.id }}, ${{ period: quarter(view.period) }}, release ${{ version: release.version }}`}
            dimensions={table.dimensions}
            cells={cells}
            labelOf={(name, code) => wordFor(codesOf(name), code)}
            placeOf={(code) => places.find((it) => it.code === code)?.name ?? code}
            page={asked.page}
            onPage={(page) => choose({ page })}
            csv={`${[table.id, view.period, view.places, ...Object.values(view.codes), release.version].filter(Boolean).join('-')}.csv`}
            version={release.version}
          />
        </div>
      )}
      <FiguresNotice profile={release.profile} />
      <TakeAlong table={table} version={release.version} query={query} api={data.viewer.apiOrigin} />
    </Stack>
  );
}

function WhatItCounts({ table }: { table: Table }) {
  const has = (name: string) => table.dimensions.includes(name);
  return (
    <Stack gap="sm">
      <Text>
        {table.basis === 'INCIDENT' ? (
          <Trans>It counts registrations by the year in which it happened, once that year has ripened.</Trans>
        ) : (
          <Trans>It counts registrations by the time they were registered, also of what happened earlier.</Trans>
        )}
      </Text>
      {has('ground') && (
        <Text>
          <Trans>A registration that names several grounds is counted under each, so grounds do not add up.</Trans>
        </Text>
      )}
      {has('dup') && (
        <Text>
          <Trans>Confirmed duplicates are told here and counted in no other table.</Trans>
        </Text>
      )}
    </Stack>
  );
}

type PlaceChoiceProps = {
  table: Table;
  places: readonly Place[];
  value: string;
  onChoose: (change: { places: string }) => void;
};

/** Every place, all places of a level, or one place. */
function PlaceChoice({ table, places, value, onChoose }: PlaceChoiceProps) {
  const { t } = useLingui();
  const levels: Record<string, string> = {
    country: t`All of Denmark`,
    region: t`Regions`,
    landsdel: t`Parts of the country`,
    municipality: t`Municipalities`,
  };
  const whole = table.geoLevels.map((level) => ({ value: level, label: levels[level] ?? level, group: t`Together` }));
  const single = places
    .filter(({ code, level }) => code && table.geoLevels.includes(level))
    .map(({ code, name }) => ({ value: code, label: name, group: t`One place` }));
  return (
    <Select
      label={t`Place`}
      none={t`All places`}
      options={[...whole, ...single]}
      value={value}
      onChange={(event) => onChoose({ places: event.target.value })}
    />
  );
}
