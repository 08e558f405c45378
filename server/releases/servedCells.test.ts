import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { connect } from '../platform/worker.ts';
import { auditorOf } from '../statistics/audit/audit.ts';
import type { Channel } from '../statistics/audit/channels.ts';
import { cellsOf, type ReleaseCell } from '../statistics/release.ts';
import { releasesWorld, type ReleasesWorld } from './releasesWorld.fixture.ts';

jest.setTimeout(120_000);

/* What the API answers is attacked like a file: every cell of a draft, asked for twice through GraphQL. */

let world: ReleasesWorld;
let cells: ReleaseCell[];
beforeAll(async () => {
  world = await releasesWorld();
  const release = await connect(world.api.urls.RELEASE_WRITER_DATABASE_URL);
  cells = await cellsOf(release, world.draft).finally(() => release.end());
});
afterAll(() => world.close());

const CELLS = `query ($release: ID, $select: [CellQuery!]!) { cells(release: $release, select: $select) { id status value } }`;

interface Answered {
  id: string;
  status: 'SHOWN' | 'HIDDEN';
  value: number | null;
}

async function answered(): Promise<Awaited<ReturnType<Channel['read']>>> {
  const tables = new Map(cells.map(({ tableId, period }) => [`${tableId} ${period}`, { table: tableId, period }]));
  const all: Answered[] = [];
  for (const select of tables.values())
    all.push(
      ...((await world.api.as('aStatistician')(CELLS, { release: world.draft, select: [select] }))[
        'cells'
      ] as Answered[]),
    );
  return [...new Map(all.map((it) => [it.id, it])).values()].map(({ id, status, value }) => ({
    id,
    value,
    status: status === 'SHOWN' ? 'A' : 'C',
  }));
}

async function found(read: Channel['read']): Promise<Set<string>> {
  const { STATISTICS_DATABASE_URL, RELEASE_WRITER_DATABASE_URL } = world.api.urls;
  const databases = {
    statistics: await connect(STATISTICS_DATABASE_URL),
    release: await connect(RELEASE_WRITER_DATABASE_URL),
  };
  const auditor = auditorOf('WITHOUT_SOLVING', { files: () => [], channels: () => [{ name: 'GraphQL', read }] });
  try {
    const { attacks } = await auditor.attack(databases, world.draft, async () => undefined);
    return new Set(attacks.flatMap(({ findings }) => findings.map(({ says }) => says)));
  } finally {
    await Promise.all(Object.values(databases).map((it) => it.end()));
  }
}

test('the API answers each cell of a draft as it is, and the same when asked again', async () => {
  expect(await found(answered)).toEqual(new Set());
});

test('an API that changes the cells anew for each request, or adds some up, is found', async () => {
  let asked = 0;
  const drawnAnew = async () => {
    asked += 1;
    const all = await answered();
    return all.map((it, place) => (it.value === null ? it : { ...it, value: it.value + ((place + asked) % 2) }));
  };
  expect(await found(drawnAnew)).toEqual(
    new Set(['GraphQL: It says another number than the release.', 'GraphQL: Asked again, it answers otherwise.']),
  );
  const added = async () => {
    const all = await answered();
    const sum = all.slice(0, 5).reduce((total, { value }) => total + (value ?? 0), 0);
    return [...all, { id: 'el1|REG|2025-Q4|geo=101,147', status: 'A', value: sum } as const];
  };
  expect(await found(added)).toEqual(
    new Set(['GraphQL: This cell was not published.', 'GraphQL: It does not hold each cell once.']),
  );
});
