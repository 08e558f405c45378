import fastifyCookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import { answer } from './answer.ts';
import { contextOfFile } from './contextOfFile.ts';
import type { DoorOptions } from './doorOptions.ts';
import { securityHeaders } from './headers.ts';
import { refuse } from './refuse.ts';
import { serveApp } from './serveApp.ts';
import { takeFile } from './takeFile.ts';

const LARGEST_BODY = 64 * 1024;
const LONGEST_REQUEST = 10_000;

/** One listener: an app and its GraphQL, with the rules of its door. No request is ever logged. */
export async function openDoor(options: DoorOptions): Promise<FastifyInstance> {
  const { door, origin } = options;
  const headers = securityHeaders(door, origin.startsWith('https:'));
  const server = Fastify({
    logger: false,
    bodyLimit: LARGEST_BODY,
    requestTimeout: LONGEST_REQUEST,
    trustProxy: false,
    // An address that cannot be read is refused before any hook runs.
    frameworkErrors: (_error, _request, reply) => void refuse(door, reply.headers(headers), 400),
  });
  server.addHook('onRequest', async (_request, reply) => void reply.headers(headers));
  server.addHook('onResponse', async (_request, reply) =>
    options.observe(door, reply.statusCode, reply.elapsedTime / 1000),
  );
  server.setErrorHandler(async (error: { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) options.report?.(error);
    return refuse(door, reply, status);
  });
  server.setNotFoundHandler((_request, reply) => refuse(door, reply, 404));
  await server.register(fastifyCookie);
  server.get('/livez', async () => 'ok');
  server.get('/readyz', async (_request, reply) => {
    const ailments = await options.ailments();
    return reply.status(ailments.length > 0 ? 503 : 200).send({ ready: ailments.length === 0, ailments });
  });
  server.post('/graphql', (request, reply) => answer(options, request, reply));
  server.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: (_request, reply) => refuse(door, reply.header('Allow', 'POST'), 405),
  });
  options.routes?.(server, (request, reply) => contextOfFile(options, request, reply));
  for (const file of options.files ?? []) await server.register(async (scope) => takeFile(options, scope, file));
  await serveApp(door, server, options.app);
  return server;
}
