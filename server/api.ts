import { join, resolve } from 'node:path';
import type { Logger } from 'pino';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { resolvers } from './modules.ts';
import { identify } from './people/identify.ts';
import { apolloFor } from './platform/api/apollo.ts';
import { doors, type Door } from './platform/api/context.ts';
import { openDoor } from './platform/door/door.ts';
import { buildApiSchema } from './platform/api/schema.ts';
import { readTrustedDocuments } from './platform/door/trustedDocuments.ts';
import { serveMetrics } from './platform/serveMetrics.ts';
import { describeError } from './platform/describeError.ts';
import type { Configuration } from './platform/configuration.ts';
import { serveEvaluations } from './evaluations/serveEvaluations.ts';
import { checkedFiles } from './checks/checkedFiles.ts';
import { servePublications } from './publications/servePublications.ts';
import { serveFiles } from './releases/serveFiles.ts';
import { startReminders } from './reminders/run.ts';
import { serveCalendar } from './reminders/serveCalendar.ts';
import { openServices } from './services.ts';
import { serveReports } from './studies/reports/paper/serveReports.ts';

/** The four doors in one process, and the metrics beside them. Resolves when all of them answer. */
export async function startApi(configuration: Configuration, log: Logger): Promise<{ stop(): Promise<void> }> {
  const { services, ailments, close } = await openServices(configuration);
  if (services.demo) services.demoPeople = (await import('./demo/people.ts')).demoPeople;
  const schema = buildApiSchema(resolvers);
  const report = (error: unknown) => log.error({ error: describeError(error) }, 'a request failed');
  const apps = apolloFor(schema, 'apps', report);
  const api = apolloFor(schema, 'api', report);
  await Promise.all([apps.start(), api.start()]);

  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const requests = new Histogram({
    name: 'equality_request_seconds',
    help: 'Requests by door and status. Nothing about who sent them.',
    labelNames: ['door', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [metrics],
  });

  const at: Record<Door, { port: number; origin: string }> = {
    public: { port: configuration.publicPort, origin: configuration.publicOrigin },
    ngo: { port: configuration.ngoPort, origin: configuration.ngoOrigin },
    municipality: { port: configuration.municipalityPort, origin: configuration.municipalityOrigin },
    api: { port: configuration.apiPort, origin: configuration.apiOrigin },
  };
  const servers = await Promise.all(
    doors.map(async (door) => {
      const server = await openDoor({
        door,
        origin: at[door].origin,
        services,
        apollo: door === 'api' ? api : apps,
        documents:
          door === 'api' ? null : readTrustedDocuments(join('clients', door, 'src/gql/persisted-documents.json')),
        routes: (listener, contextOf) => {
          if (door === 'public' || door === 'api' || door === 'municipality') serveFiles(listener, services.published);
          if (door === 'ngo' || door === 'municipality') serveReports(listener, contextOf);
          if (door === 'municipality') serveEvaluations(listener, contextOf);
          if (door === 'public') servePublications(listener, services);
          if (door === 'municipality') serveCalendar(listener, services);
        },
        files: door === 'municipality' ? [checkedFiles] : [],
        app: resolve('dist/clients', door),
        identify: (name, shown) => identify(services, name, shown),
        ailments,
        observe: (name, status, seconds) => requests.observe({ door: name, status: String(status) }, seconds),
        report,
      });
      await server.listen({ port: at[door].port, host: configuration.host });
      return server;
    }),
  );

  const reminders = startReminders({ configuration, services, log, metrics });
  const { metricsHost, metricsPort } = configuration;
  const telling = await serveMetrics({ host: metricsHost, port: metricsPort, registry: metrics, ailments });

  return {
    async stop() {
      telling.stop();
      await reminders.stop();
      await Promise.all(servers.map((server) => server.close()));
      await Promise.all([apps.stop(), api.stop()]);
      await close();
    },
  };
}
