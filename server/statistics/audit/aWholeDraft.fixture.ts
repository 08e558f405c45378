import type pg from 'pg';
import { aLine, type Line } from '../../transfer/line.fixture.ts';
import type { Quarter } from '../../taxonomy/quarter.ts';
import { prepare, publishAll } from '../run.ts';
import { trueCounts } from '../cube.ts';
import { cellsOf, manifestHash, versionOf, type ReleaseCell } from '../release.ts';
import { signOff } from '../signOff.fixture.ts';
import type { StatisticsSettings } from '../office.ts';
import { quickAuditor } from './audit.ts';
import type { Audit, Auditor } from './auditor.ts';
import type { Attack } from './finding.ts';
import type { Facts } from './world.ts';

/** What somebody changed in the databases, or in what they hand out. */
export interface Plant {
  release?: (client: pg.PoolClient) => Promise<unknown>;
  statistics?: (client: pg.PoolClient) => Promise<unknown>;
  auditor?: Auditor;
}

/** A draft as the product makes it, in a release database of its own, with what came out before it. */
export interface WholeDraft {
  line: Line;
  version: string;
  cells(): Promise<ReleaseCell[]>;
  /** What was counted, which nobody outside of this side knows. */
  counts(quarter: Quarter): Promise<ReadonlyMap<string, number>>;
  /** Other values, written as the builder writes them: with their hash. */
  write(client: pg.PoolClient, cells: readonly Pick<ReleaseCell, 'id' | 'value'>[]): Promise<void>;
  /** Attacks it with something planted, which is taken away again. */
  attack(plant?: Plant): Promise<Audit>;
}

/** How it is made: as the demo makes its past, unless it is said. */
interface Making extends Partial<Pick<StatisticsSettings, 'auditor' | 'profile'>> {
  /** Who attacks what came out before. */
  before?: (quarter: Quarter) => Auditor;
  /** Of the noise. */
  keyOf?: (version: string) => Buffer;
}

const by = '22222222-2222-4222-8222-222222222222';

/** The facts, as the freeze leaves them; each quarter but the last is published, and the last one is a draft. */
export async function aWholeDraft(
  { incidents, persons }: Facts,
  quarters: readonly Quarter[],
  { before, keyOf, ...making }: Making = {},
): Promise<WholeDraft> {
  const line = await aLine();
  const settings = { ...line.statistics, ...making };
  const statistics = line.inspect('STATISTICS_DATABASE_URL');
  await statistics.query(
    `insert into incident_fact (id, quarter, municipality, ground_mask, area, source, incident_year, delay_band, duplicate)
     select gen_random_uuid() as id, quarter, municipality, "groundMask", area, source, "incidentYear", "delayBand", duplicate
     from json_to_recordset($1) as it (quarter text, municipality text, "groundMask" integer, area text, source text,
       "incidentYear" smallint, "delayBand" text, duplicate text, n integer), generate_series(1, n) order by id`,
    [JSON.stringify(incidents)],
  );
  await statistics.query(
    `insert into person_fact (id, year, ground_mask, age_band, gender)
     select gen_random_uuid() as id, year, "groundMask", "ageBand", gender
     from json_to_recordset($1) as it (year smallint, "groundMask" integer, "ageBand" text, gender text, n integer),
       generate_series(1, n) order by id`,
    [JSON.stringify(persons)],
  );
  line.at('2026-04-20T12:00:00Z');
  let version = '';
  for (const quarter of quarters) {
    await statistics.query('insert into frozen_quarter values ($1)', [quarter]);
    version = versionOf(quarter);
    if (keyOf)
      await statistics.query('insert into release_key (version, key) values ($1, $2)', [version, keyOf(version)]);
    const isLast = quarter === quarters.at(-1);
    const office = { ...settings, auditor: (isLast ? null : before?.(quarter)) ?? settings.auditor };
    const draft = await prepare(office, { quarter, by });
    if (isLast) break;
    await signOff(line.urls.RELEASE_DATABASE_URL, draft, line.statistics.now());
    await publishAll(office);
  }
  const released = line.inspect('RELEASE_DATABASE_URL');
  return {
    line,
    version,
    cells: () => using(released, (client) => cellsOf(client, version)),
    counts: (quarter) => using(statistics, (client) => trueCounts(client, quarter)),
    async write(client, cells) {
      await client.query(
        `update cell set value = it.value, status = case when it.value is null then 'C' else 'A' end
         from json_to_recordset($2) as it (id text, value integer) where release_version = $1 and cell.id = it.id`,
        [version, JSON.stringify(cells.map(({ id, value }) => ({ id, value })))],
      );
      await client.query('update release set sha256 = $2 where version = $1', [
        version,
        await manifestHash(client, version),
      ]);
    },
    async attack({ auditor = quickAuditor, ...plant } = {}) {
      const databases = {
        statistics: await statistics.connect(),
        release: await released.connect(),
      };
      try {
        for (const side of ['statistics', 'release'] as const) {
          await databases[side].query('begin');
          await plant[side]?.(databases[side]);
        }
        return await auditor.attack(databases, version, async () => undefined);
      } finally {
        for (const client of Object.values(databases)) {
          await client.query('rollback');
          client.release();
        }
      }
    },
  };
}

async function using<T>(pool: pg.Pool, read: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  return read(client).finally(() => client.release());
}

/** What each attack says, once each; those that found nothing say nothing. */
export const saidBy = ({ attacks }: Audit): Partial<Record<Attack, string[]>> =>
  Object.fromEntries(
    attacks
      .filter(({ findings }) => findings.length > 0)
      .map(({ attack, findings }) => [attack, [...new Set(findings.map(({ says }) => says))]]),
  );
