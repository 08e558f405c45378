import { randomBytes } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { graphql, type GraphQLSchema } from 'graphql';
import { resolvers } from '../modules.ts';
import type { Viewer } from '../platform/access/viewer.ts';
import { contextFor, type Door, type Services } from '../platform/api/context.ts';
import { buildApiSchema } from '../platform/api/schema.ts';
import { dropDatabases, provision, type ConnectionUrls } from '../platform/database/provision.ts';
import { openServices } from '../services.ts';
import { settle, viewers, type PersonName } from '../demo/people.ts';
import { TEMPLATE, testServer } from './server.ts';

export type Answer = Record<string, any>; // the shape is the query's; the test says what it expects of it

export interface TestApi {
  /** Sends a document as that person: the data, or `{ problem, fields, reason }` of the first refusal. */
  as(person: Person): (document: string, variables?: Record<string, unknown>) => Promise<Answer>;
  people: Record<PersonName | 'thePublic', Viewer>;
  services: Services;
  schema: GraphQLSchema;
  urls: ConnectionUrls;
  orm: MikroORM;
  clock: { now: Date };
  close(): Promise<void>;
}
export type Person = PersonName | 'thePublic' | Viewer;

let schema: GraphQLSchema | undefined;

const doorFor = (viewer: Viewer): Door =>
  viewer.role === 'PUBLIC'
    ? 'public'
    : ['CASEWORKER', 'NGO_MANAGER', 'VOLUNTEER'].includes(viewer.role)
      ? 'ngo'
      : 'municipality';

/** A whole API on databases of its own, cloned from the migrated template, with the cast settled in. */
export async function testApi(start = new Date('2026-02-10T10:00:00Z')): Promise<TestApi> {
  const server = testServer();
  const prefix = `t${randomBytes(5).toString('hex')}_`;
  const urls = await provision({ ...server, prefix, template: TEMPLATE });
  const clock = { now: start };
  const opened = await openServices(
    {
      operationalDatabaseUrl: urls.OPERATIONAL_DATABASE_URL,
      keysDatabaseUrl: urls.KEYS_DATABASE_URL,
      releaseDatabaseUrl: urls.RELEASE_DATABASE_URL,
      keyEncryptionKey: randomBytes(32),
      receiptPepper: randomBytes(32),
      mode: 'demo',
      apiOrigin: 'https://api.equality.example',
      municipalityOrigin: 'https://municipality.equality.example',
      publicOrigin: 'https://equality.example',
    },
    () => clock.now,
  );
  const { services, orm } = opened;
  await settle(services);
  const people = await viewers(services);
  schema ??= buildApiSchema(resolvers);
  const built = schema;
  return {
    people,
    services,
    schema,
    urls,
    orm,
    clock,
    as: (person) => async (source, variableValues) => {
      const viewer = typeof person === 'string' ? people[person] : person;
      const contextValue = contextFor(services, viewer, { door: doorFor(viewer), requestId: 'test' });
      const { data, errors } = await graphql({
        schema: built,
        source,
        contextValue,
        variableValues: variableValues ?? {},
      });
      const [error] = errors ?? [];
      if (!error) return data as Answer;
      const { code, fields, reason } = error.extensions;
      return { problem: code ?? error.originalError?.stack ?? error.message, fields, reason };
    },
    async close() {
      await opened.close();
      await dropDatabases(server.administrator, prefix);
    },
  };
}
