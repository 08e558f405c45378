import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Answer, Pager, Select, Stack, Table, useFormat, type Option } from '#kit';
import type { ReleaseCellsQuery } from '../gql/graphql.ts';
import { cellsDocument } from './cellsDocument.ts';
import { useDimensionNames, useLevelNames } from './levels.ts';
import type { Release } from './ReleasePage.tsx';
import { useCodeNames } from './useCodeNames.ts';

const pageSize = 50;
type Filters = { table: string; period: string; level: string; status: string };

export function CellsView({ release }: { release: Release }) {
  const { t } = useLingui();
  const { quarter } = useFormat();
  const levels = useLevelNames();
  const first = release.tables[0]?.id ?? 'Q1';
  const [filters, setFilters] = useState<Filters>({ table: first, period: release.quarter, level: '', status: '' });
  const table = release.tables.find(({ id }) => id === filters.table);
  const periods = table?.periods.toReversed() ?? [];
  const period = periods.includes(filters.period) ? filters.period : (periods[0] ?? '');
  const choice = (name: keyof Filters, label: string, options: readonly Option[], none?: string) => (
    <Select
      label={label}
      options={options}
      none={none}
      value={name === 'period' ? period : filters[name]}
      onChange={(event) => setFilters({ ...filters, [name]: event.target.value })}
    />
  );
  return (
    <Stack>
      <search className="mu-filters" aria-label={t`Which cells`}>
        {choice(
          'table',
          t`Table`,
          release.tables.map(({ id, title }) => ({ value: id, label: `${id} ${title}` })),
        )}
        {choice(
          'period',
          t`Period`,
          periods.map((it) => ({ value: it, label: quarter(it) })),
        )}
        {choice(
          'level',
          t`Places`,
          (table?.geoLevels ?? []).map((it) => ({ value: it, label: levels[it] ?? it })),
          t`All places`,
        )}
        {choice(
          'status',
          t`Shown?`,
          [
            { value: 'SHOWN', label: t`Shown` },
            { value: 'HIDDEN', label: t`Not shown (too few)` },
          ],
          t`All cells`,
        )}
      </search>
      <Cells
        key={`${filters.table}${period}${filters.level}${filters.status}`}
        release={release}
        filters={{ ...filters, period }}
      />
    </Stack>
  );
}

function Cells({ release, filters }: { release: Release; filters: Filters }) {
  const names = useCodeNames();
  const { table, period, level, status } = filters;
  const asked = useQuery(cellsDocument, {
    variables: { release: release.version, select: [{ table, period }] },
    skip: !period,
    fetchPolicy: release.state === 'PUBLISHED' ? 'cache-first' : 'cache-and-network',
  });
  return (
    <Answer of={names}>
      {(words) => (
        <Answer of={asked}>
          {({ cells }) => (
            <Rows
              words={words}
              cells={cells.filter(
                (it) => (!level || words.level(it.geo) === level) && (!status || it.status === status),
              )}
            />
          )}
        </Answer>
      )}
    </Answer>
  );
}

type RowsProps = {
  words: NonNullable<ReturnType<typeof useCodeNames>['data']>;
  cells: ReleaseCellsQuery['cells'];
};

function Rows({ words, cells }: RowsProps) {
  const { t } = useLingui();
  const { number } = useFormat();
  const dimensions = useDimensionNames();
  const [from, setFrom] = useState(0);
  const named = [...new Set(cells.flatMap(({ dims }) => dims.map(({ name }) => name)))].sort();
  const rows = cells.slice(from, from + pageSize);
  const end = from + rows.length;
  return (
    <>
      <Table
        caption={t`Cells`}
        hideCaption
        rows={rows}
        rowKey={(it) => it.id}
        columns={[
          { key: 'geo', header: t`Place`, cell: (it) => words.geo(it.geo) },
          ...named.map((name) => ({
            key: name,
            header: dimensions[name] ?? name,
            cell: ({ dims }: RowsProps['cells'][number]) => {
              const own = dims.find((it) => it.name === name);
              return own ? words.dimension(name, own.code) : t`all`;
            },
          })),
          {
            key: 'value',
            header: t`Registrations`,
            numeric: true,
            cell: (it) =>
              typeof it.value === 'number' ? (
                number(it.value)
              ) : (
                <span className="el-none">{t`not shown (too few)`}</span>
              ),
          },
        ]}
      />
      <Pager
        onPrevious={from > 0 ? () => setFrom(from - pageSize) : undefined}
        onNext={end < cells.length ? () => setFrom(end) : undefined}
        page={from / pageSize + 1}
        range={
          cells.length
            ? t`${{ start: number(from + 1) }}–${{ end: number(end) }} of ${{ total: number(cells.length) }}`
            : t`No cell fits these choices`
        }
      />
    </>
  );
}
