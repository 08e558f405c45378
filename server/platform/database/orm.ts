import { MikroORM, type Options } from '@mikro-orm/postgresql';

type Entities = NonNullable<Options['entities']>;

/** Opens the operational database as whoever the address names. Statements end after five seconds. */
export function openOrm(url: string, entities: Entities, options: { pool?: number; debug?: boolean } = {}) {
  return MikroORM.init({
    clientUrl: url,
    entities,
    allowGlobalContext: true,
    discovery: { warnWhenNoEntities: false },
    dataloader: true,
    forceUtcTimezone: true,
    pool: { min: 1, max: options.pool ?? 10 },
    driverOptions: { pipeline: true, statement_timeout: 5_000, application_name: 'equality-lab' },
    debug: options.debug ?? false,
  });
}
