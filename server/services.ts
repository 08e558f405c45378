import { setTimeout as wait } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { entities } from './modules.ts';
import type { Services } from './platform/api/context.ts';
import type { Configuration } from './platform/configuration.ts';
import { KeyRing } from './platform/crypto/keyRing.ts';
import { Turnstile } from './platform/turnstile.ts';
import { slowHash } from './platform/crypto/passwords.ts';
import { openOrm } from './platform/database/orm.ts';
import { questionnairesOf } from './questionnaires/questionnairesOf.ts';
import { ReceiptChecks } from './reports/receiptChecks.ts';
import { PublishedStatistics } from './releases/published.ts';
import { endSignatures } from './releases/signatures/endSignatures.ts';

type Needed = Pick<
  Configuration,
  | 'operationalDatabaseUrl'
  | 'keysDatabaseUrl'
  | 'releaseDatabaseUrl'
  | 'keyEncryptionKey'
  | 'receiptPepper'
  | 'mode'
  | 'apiOrigin'
  | 'publicOrigin'
> &
  // The demo's story, the benchmark and tests remind nobody.
  Partial<Pick<Configuration, 'municipalityOrigin' | 'smtpUrl' | 'demoReleaseHour'>>;

export interface OpenServices {
  services: Services;
  orm: MikroORM;
  /** What is not well, in words for the operator; empty when all is. */
  ailments(): Promise<string[]>;
  close(): Promise<void>;
}

/** Connects what the API needs: its own database, the keys, and the finished statistics. */
export async function openServices(configuration: Needed, now: () => Date = () => new Date()): Promise<OpenServices> {
  const orm = await openOrm(configuration.operationalDatabaseUrl, entities);
  const limits = { max: 5, statement_timeout: 5_000, connectionTimeoutMillis: 5_000, application_name: 'equality-lab' };
  const keys = new pg.Pool({ connectionString: configuration.keysDatabaseUrl, ...limits });
  const releases = new pg.Pool({ connectionString: configuration.releaseDatabaseUrl, ...limits });
  // A connection that breaks while nobody uses it is replaced by the next query; unheard, it would end the process.
  for (const pool of [keys, releases]) pool.on('error', () => undefined);
  const ring = new KeyRing(keys, configuration.keyEncryptionKey);
  ring.rewriteSoon(); // for what a process that was killed had destroyed
  const published = new PublishedStatistics(releases, now);
  const services: Services = {
    em: orm.em,
    now,
    keys: ring,
    demo: configuration.mode === 'demo',
    apiOrigin: configuration.apiOrigin,
    municipalityOrigin: configuration.municipalityOrigin ?? '',
    sendsMail: Boolean(configuration.smtpUrl),
    publicOrigin: configuration.publicOrigin,
    receiptPepper: configuration.receiptPepper,
    receiptChecks: new ReceiptChecks(),
    // Twenty passwords take two cores about half a second.
    signIns: new Turnstile(20, 'sign_ins'),
    slowHash,
    questionnairesOf,
    published,
    endRole: ({ id, role }) => (role === 'STATISTICIAN' ? endSignatures(published, id, now()) : Promise.resolve()),
    releasesAtAnyHour: configuration.mode === 'demo' && configuration.demoReleaseHour === 'any',
  };
  const checks: [string, () => Promise<unknown>][] = [
    ['the operational database does not answer', () => orm.em.fork().execute('select 1')],
    ['the keys database does not answer', () => keys.query('select 1')],
    ['the release database does not answer', () => releases.query('select 1')],
  ];
  return {
    services,
    orm,
    async ailments() {
      const results = await Promise.allSettled(checks.map(([, check]) => soon(check())));
      return checks.flatMap(([says], index) => (results[index]?.status === 'rejected' ? [says] : []));
    },
    async close() {
      await orm.close(true);
      await ring.close();
      await Promise.all([keys.end(), releases.end()]);
    },
  };
}

/** A database that says nothing is as far away as one that refuses. */
async function soon(check: Promise<unknown>): Promise<void> {
  const answered = new AbortController();
  const late = wait(2_000, undefined, { signal: answered.signal }).then(() => Promise.reject(new Error('No answer.')));
  late.catch(() => undefined);
  await Promise.race([check, late]).finally(() => answered.abort());
}
