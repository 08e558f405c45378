import 'reflect-metadata'; // before the first entity is read, in whatever order a bundle reads its files
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { resolve } from 'node:path';
import { Histogram, Registry } from 'prom-client';
import { resolvers } from '../server/modules.ts';
import { identify } from '../server/people/identify.ts';
import { apolloFor } from '../server/platform/api/apollo.ts';
import { openDoor } from '../server/platform/door/door.ts';
import { buildApiSchema } from '../server/platform/api/schema.ts';
import { readConfiguration } from '../server/platform/configuration.ts';
import { openServices } from '../server/services.ts';
import { municipalityDocuments, ngoDocuments, publicDocuments } from './documents.ts';

/*
 * The product's API part in a process of its own, put together as server/api.ts does, with two differences: the NGO door
 * also trusts the bench's documents, and slow hashing can be left out where a figure says so.
 */

const configuration = readConfiguration();
const opened = await openServices(configuration);
const { services } = opened;
const { slowHash } = services;
const report = (error: unknown) => console.error(error);
const apollo = apolloFor(buildApiSchema(resolvers), 'apps', report);
await apollo.start();

const requests = new Histogram({
  name: 'equality_request_seconds',
  help: 'As in server/api.ts.',
  labelNames: ['door', 'status'],
  buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
  registers: [new Registry()],
});

const doors = [
  { door: 'ngo', port: configuration.ngoPort, origin: configuration.ngoOrigin, documents: ngoDocuments() },
  { door: 'public', port: configuration.publicPort, origin: configuration.publicOrigin, documents: publicDocuments() },
  {
    door: 'municipality',
    port: configuration.municipalityPort,
    origin: configuration.municipalityOrigin,
    documents: municipalityDocuments(),
  },
] as const;
const servers = await Promise.all(
  doors.map(async ({ door, port, origin, documents }) => {
    const server = await openDoor({
      door,
      origin,
      services,
      apollo,
      documents,
      app: resolve('dist'),
      identify: (name, shown) => identify(services, name, shown),
      ailments: () => opened.ailments(),
      report,
      observe: (name, status, seconds) => requests.observe({ door: name, status: String(status) }, seconds),
    });
    await server.listen({ port, host: configuration.host });
    return server;
  }),
);

const inspector = new Session();
const quickHash = async (secret: string) => createHash('sha256').update(secret).digest('hex');

/** What the bench asks of the process beside its requests. */
async function obey(
  order: { hashing: boolean } | { profile: 'start' } | { profile: 'stop'; file: string },
): Promise<void> {
  if ('hashing' in order) {
    services.slowHash = order.hashing ? slowHash : quickHash;
  } else if (order.profile === 'start') {
    inspector.connect();
    await inspector.post('Profiler.enable');
    await inspector.post('Profiler.start');
  } else {
    const { profile } = await inspector.post('Profiler.stop');
    inspector.disconnect();
    writeFileSync(order.file, JSON.stringify(profile));
  }
  process.send?.('done');
}

process.on('message', (order: Parameters<typeof obey>[0]) => void obey(order));
const stop = async () => {
  await Promise.all(servers.map((server) => server.close()));
  await apollo.stop();
  await opened.close();
  process.exit(0);
};
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
process.once('disconnect', () => void stop());
process.send?.('ready');
