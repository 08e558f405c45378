import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { IncidentFact } from '../transfer/contract.ts';
import { aChange, aLine, type Line } from '../transfer/line.fixture.ts';
import { transferAll } from '../transfer/relay.ts';
import { municipality } from '../taxonomy/municipalities.ts';
import type { Quarter } from '../taxonomy/quarter.ts';
import { formOf } from './audit/form.ts';
import { filesTell } from './audit/readBack.ts';
import { filesOf } from './files/filesOf.ts';
import { profiles } from './noiseTable.ts';
import { cellsOf, findRelease } from './release.ts';
import { drainAll, prepare, publishAll } from './run.ts';
import { signOff } from './signOff.fixture.ts';
import type { Connection } from '../platform/worker.ts';

jest.setTimeout(60_000);

let line: Line;
const by = '22222222-2222-4222-8222-222222222222';

const during = (quarter: Quarter) =>
  `${quarter.slice(0, 4)}-${{ 1: '02', 2: '05', 3: '08', 4: '11' }[quarter.slice(-1)]}-15`;
async function register(quarter: Quarter, number: number, incident: Partial<IncidentFact>) {
  line.at(`${during(quarter)}T12:00:00Z`);
  await line.write(Array.from({ length: number }, () => aChange(quarter, { incident })).flat());
}
async function arrive(after: string) {
  line.at(`${after}T12:00:00Z`);
  await transferAll(line.transfer);
  await drainAll(line.statistics);
}
async function release(quarter: Quarter) {
  const draft = await prepare(line.statistics, { quarter, by });
  await signOff(line.urls.RELEASE_DATABASE_URL, draft, line.statistics.now());
  await publishAll(line.statistics);
  return draft;
}
const inside = <T extends object>(sql: string, values: unknown[] = []) =>
  line.inspect('RELEASE_DATABASE_URL').query<T>(sql, values);
async function incidentsOf(version: string) {
  const { rows } = await inside<{ id: string; value: number | null }>(
    `select id, value from cell where release_version = $1 and basis = 'INC' order by id`,
    [version],
  );
  return new Map(rows.map(({ id, value }) => [id, value]));
}

beforeAll(async () => {
  line = await aLine();
  await register('2025-Q1', 40, { incidentYear: 2024 });
  await register('2025-Q1', 25, { incidentYear: 2023 });
  await register('2025-Q3', 30, { incidentYear: 2024, groundMask: 2 ** 30 });
  await register('2025-Q3', 20, { incidentYear: 2025 });
  await register('2026-Q1', 15, { incidentYear: 2024, municipality: '751' });
  await register('2026-Q1', 60, { incidentYear: 2024, duplicate: 'CONFIRMED' });
  await register('2026-Q1', 30, { incidentYear: null });
  await arrive('2026-05-01');
  for (const quarter of ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'] as const) await release(quarter);
});
afterAll(() => line.end());

describe('a year of incidents', () => {
  test('is in no release before it has ripened', async () => {
    expect((await incidentsOf('2025-Q4.1')).size).toBe(0);
  });

  test('counts what was registered of it by then, wherever the noise may put it', async () => {
    const published = await release('2026-Q1');
    const cells = await incidentsOf(published.version);
    const about = (id: string, count: number) =>
      expect(Math.abs((cells.get(`el1|INC|2024|${id}`) ?? 0) - count)).toBeLessThanOrEqual(5);
    about('', 40 + 30 + 15);
    about('geo=084', 70);
    about('geo=L01', 70);
    about('geo=082', 15);
    about('ground=RACE', 55);
    about('ground=MANY', 30);
    expect(cells.get('el1|INC|2024|geo=081')).toBeNull();
  });

  test('is told of no municipality, though Bornholm is a landsdel of its own', async () => {
    const geos = new Set([...(await incidentsOf('2026-Q1.1')).keys()].map((id) => /geo=(\w+)/.exec(id)?.[1] ?? ''));
    expect([...geos].filter((geo) => municipality(geo))).toEqual([]);
    expect(geos.size).toBe(1 + 5 + 1 + 9);
  });

  test('stands in a table and files of its own, which say by which date they count', async () => {
    const { rows } = await inside<{ bytes: Buffer }>(
      `select bytes from release_file where release_version = '2026-Q1.1' and table_id = 'I1' and format = 'json-stat' and language = 'en'`,
    );
    const file = JSON.parse(gunzipSync(rows[0]!.bytes).toString()) as {
      note: string[];
      extension: { release: object };
    };
    expect(file.extension.release).toMatchObject({ basis: 'INC', lattice: { version: '2' } });
    expect(file.note.join(' ')).toContain('by the year in which it happened');
  });

  test('has the form it should have, and its files read back as what they are', async () => {
    const released = line.inspect('RELEASE_DATABASE_URL') as unknown as Connection;
    const it = await findRelease(released, '2026-Q1.1');
    if (!it) throw new Error('There is no release.');
    const publication = { cells: await cellsOf(released, it.version), profile: profiles.standard };
    const quarters = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1'] as const;
    expect(formOf(publication, quarters)).toEqual([]);
    expect(filesTell(publication, filesOf(it, publication.cells))).toEqual([]);
  });

  test('never changes: what is registered of it later is not counted in it', async () => {
    const before = await incidentsOf('2026-Q1.1');
    await register('2026-Q2', 80, { incidentYear: 2024 });
    await arrive('2026-08-01');
    const later = await release('2026-Q2');
    expect(await incidentsOf(later.version)).toEqual(before);
  });
});
