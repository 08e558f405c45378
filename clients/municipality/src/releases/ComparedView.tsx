import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Answer, EmptyState, Select, Stack, Table, Text, useFormat } from '#kit';
import { cellsDocument } from './cellsDocument.ts';
import { compared, quarterBefore, type Pair } from './compared.ts';
import type { Release } from './ReleasePage.tsx';
import { useCodeNames } from './useCodeNames.ts';

const tables = ['Q1', 'Q2', 'Q3'] as const;
const most = 60;

/** Beside the quarter before: what moved more than the random changes can explain is worth a second look. */
export function ComparedView({ release }: { release: Release }) {
  const { t } = useLingui();
  const { quarter } = useFormat();
  const [table, setTable] = useState<string>(tables[0]);
  const before = quarterBefore(release.quarter);
  if (!release.quarters.includes(before)) {
    return (
      <EmptyState title={t`There is nothing to compare with`}>
        <Trans>This is the first quarter of the statistics.</Trans>
      </EmptyState>
    );
  }
  const titled = tables.flatMap((id) => release.tables.filter((it) => it.id === id));
  return (
    <Stack>
      <Text>
        {t`${{ now: quarter(release.quarter) }} beside ${{ before: quarter(before) }}. Each number is changed at random by at most ${{ noise: release.profile.maximumNoise }}, so two of them can differ by ${{ both: 2 * release.profile.maximumNoise }} although nothing happened.`}
      </Text>
      <div className="mu-narrow">
        <Select
          label={t`Table`}
          options={titled.map(({ id, title }) => ({ value: id, label: `${id} ${title}` }))}
          value={table}
          onChange={(event) => setTable(event.target.value)}
        />
      </div>
      <Pairs key={table} release={release} table={table} before={before} />
    </Stack>
  );
}

function Pairs({ release, table, before }: { release: Release; table: string; before: string }) {
  const names = useCodeNames();
  const { version, state, quarter } = release;
  const fetchPolicy = state === 'PUBLISHED' ? 'cache-first' : 'cache-and-network';
  const now = useQuery(cellsDocument, {
    variables: { release: version, select: [{ table, period: quarter }] },
    fetchPolicy,
  });
  const then = useQuery(cellsDocument, {
    variables: { release: version, select: [{ table, period: before }] },
    fetchPolicy,
  });
  return (
    <Answer of={names}>
      {(words) => (
        <Answer of={now}>
          {({ cells }) => (
            <Answer of={then}>
              {({ cells: earlier }) => (
                <PairsTable
                  pairs={compared(earlier, cells, release.profile.maximumNoise)}
                  quarters={[before, quarter]}
                  words={words}
                />
              )}
            </Answer>
          )}
        </Answer>
      )}
    </Answer>
  );
}

type TableProps = {
  pairs: readonly Pair[];
  quarters: readonly [string, string];
  words: NonNullable<ReturnType<typeof useCodeNames>['data']>;
};

function PairsTable({ pairs, quarters: [before, now], words }: TableProps) {
  const { t } = useLingui();
  const { number, quarter } = useFormat();
  const shown = (value: number | null) =>
    value === null ? <span className="el-none">{t`not shown (too few)`}</span> : number(value);
  const certain = pairs.filter((it) => it.certain).length;
  const appeared = pairs.filter((it) => it.before === null).length;
  const gone = pairs.filter((it) => it.now === null).length;
  if (pairs.length === 0) return <EmptyState title={t`No cell of this table is shown in either quarter`} />;
  return (
    <>
      <Text>
        {t`More than the random changes can explain: ${{ certain: number(certain) }}. Shown now and not before: ${{ appeared: number(appeared) }}. Shown before and not now: ${{ gone: number(gone) }}.`}
      </Text>
      <Table
        caption={t`The largest differences first`}
        rows={pairs.slice(0, most)}
        rowKey={(it) => it.key}
        columns={[
          {
            key: 'what',
            header: t`Cell`,
            cell: ({ geo, dims }) =>
              [words.geo(geo), ...dims.map(({ name, code }) => words.dimension(name, code))].join(', '),
          },
          { key: 'before', header: quarter(before), numeric: true, cell: (it) => shown(it.before) },
          { key: 'now', header: quarter(now), numeric: true, cell: (it) => shown(it.now) },
          {
            key: 'change',
            header: t`Difference`,
            numeric: true,
            cell: ({ change }) => (change === null ? '' : `${change > 0 ? '+' : ''}${number(change)}`),
          },
          {
            key: 'says',
            header: t`More than chance?`,
            cell: (it) => (it.certain ? <strong>{t`yes, certainly`}</strong> : t`cannot be said`),
          },
        ]}
      />
      {pairs.length > most && (
        <Text size="sm" tone="muted">{t`${{ more: number(pairs.length - most) }} more differ less.`}</Text>
      )}
    </>
  );
}
