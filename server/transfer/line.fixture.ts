import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { dropDatabases, provision, type ConnectionUrls } from '../platform/database/provision.ts';
import { quickAuditor } from '../statistics/audit/audit.ts';
import { profiles } from '../statistics/noiseTable.ts';
import type { StatisticsSettings } from '../statistics/office.ts';
import { TEMPLATE, testServer } from '../testing/server.ts';
import { yearOf, type Quarter } from '../taxonomy/quarter.ts';
import type { Fragment, IncidentFact, PersonFact } from './contract.ts';
import type { TransferSettings } from './transfer.ts';

export interface Change {
  record: string;
  version: number;
  fragment: Fragment;
  quarter: Quarter;
  fact: object | null;
}

/** The whole line from the outbox to the release, in databases of its own. */
export interface Line {
  urls: ConnectionUrls;
  transfer: TransferSettings;
  statistics: StatisticsSettings;
  /** What both sides said. */
  said: object[];
  at(date: string): void;
  as(setting: keyof ConnectionUrls): pg.Pool;
  /** As an administrator, in any of the databases. */
  inspect(setting: keyof ConnectionUrls): pg.Pool;
  write(changes: readonly Change[]): Promise<void>;
  end(): Promise<void>;
}

export async function aLine(): Promise<Line> {
  const { administrator, passwordOf } = testServer();
  const prefix = `t${randomUUID().slice(0, 8)}_`;
  const urls = await provision({ administrator, passwordOf, prefix, template: TEMPLATE });
  const pools = new Map<string, pg.Pool>();
  const pool = (connectionString: string) => {
    const made = pools.get(connectionString) ?? new pg.Pool({ connectionString, max: 2 });
    pools.set(connectionString, made);
    return made;
  };
  const inspect = (setting: keyof ConnectionUrls) => {
    const address = new URL(administrator);
    address.pathname = new URL(urls[setting]).pathname;
    return pool(address.href);
  };
  let clock = new Date('2025-02-15T12:00:00Z');
  const said: object[] = [];
  const log = {
    info: (it: object, message: string) => void said.push({ ...it, message }),
    error: (it: object, message: string) => void said.push({ ...it, message }),
  };
  const now = () => clock;
  return {
    urls,
    said,
    transfer: {
      transferUrl: urls.TRANSFER_DATABASE_URL,
      keysUrl: urls.TRANSFER_KEYS_DATABASE_URL,
      inboxUrl: urls.INBOX_DATABASE_URL,
      keyEncryptionKey: randomBytes(32),
      minBatch: 1,
      maxDelay: 0,
      now,
      log,
    },
    statistics: {
      statisticsUrl: urls.STATISTICS_DATABASE_URL,
      releaseWriterUrl: urls.RELEASE_WRITER_DATABASE_URL,
      profile: profiles.standard,
      noticeHours: 0,
      auditor: quickAuditor,
      now,
      log,
    },
    at: (date) => void (clock = new Date(date)),
    as: (setting) => pool(urls[setting]),
    inspect,
    async write(changes) {
      await pool(urls.OPERATIONAL_DATABASE_URL).query(
        `insert into outbox (id, record, fragment, quarter, version, since, fact)
         select gen_random_uuid(), record, fragment, quarter, version, $2, fact from json_to_recordset($1)
           as it (record uuid, fragment text, quarter text, version integer, fact jsonb)`,
        [JSON.stringify(changes), clock],
      );
    },
    async end() {
      await Promise.all([...pools.values()].map((it) => it.end()));
      await dropDatabases(administrator, prefix);
    },
  };
}

export const anIncident = (quarter: Quarter, it: Partial<IncidentFact> = {}): IncidentFact => ({
  quarter,
  municipality: '101',
  groundMask: 8,
  area: 'SCHOOL',
  source: 'CITIZEN',
  incidentYear: yearOf(quarter),
  delayBand: 'SAME_QUARTER',
  duplicate: 'NONE',
  ...it,
});

export const aPerson = (quarter: Quarter, it: Partial<PersonFact> = {}): PersonFact => ({
  year: yearOf(quarter),
  groundMask: 8,
  ageBand: 'A30_44',
  gender: 'WOMAN',
  ...it,
});

/** Both fragments of one version of a registration; null takes it away. */
export function aChange(
  quarter: Quarter,
  it: {
    record?: string;
    version?: number;
    incident?: Partial<IncidentFact>;
    person?: Partial<PersonFact>;
    gone?: true;
  },
): Change[] {
  const { record = randomUUID(), version = 1, incident, person, gone } = it;
  const at = { record, version, quarter };
  return [
    { ...at, fragment: 'incident', fact: gone ? null : anIncident(quarter, incident) },
    { ...at, fragment: 'person', fact: gone ? null : aPerson(quarter, person) },
  ];
}
