import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import fastifyCookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Viewer } from '../access/viewer.ts';
import { contextFor, noCookies, type Context, type Cookies, type Door, type Services } from './context.ts';
import { securityHeaders } from './headers.ts';
import { trusted, type TrustedDocuments } from './trustedDocuments.ts';

const LARGEST_BODY = 64 * 1024;
const LONGEST_REQUEST = 10_000;
const PAD = 4 * 1024;

export interface DoorOptions {
  door: Door;
  origin: string;
  services: Services;
  apollo: ApolloServer<Context>;
  /** Null at the API door, where any document within the limits is answered. */
  documents: TrustedDocuments | null;
  /** What the door serves besides: files of published statistics. */
  routes?(server: FastifyInstance): void;
  /** The folder of the built app. */
  app: string;
  identify(door: Door, request: { session: string | null; bearer: string | null }): Promise<Viewer | null>;
  /** What is not well, in words for the operator; empty when the door can answer. */
  ailments(): Promise<string[]>;
  /** Counts and times a request; never who sent it. */
  observe(door: Door, status: number, seconds: number): void;
}

/** One listener: an app and its GraphQL, with the rules of its door. No request is ever logged. */
export async function openDoor(options: DoorOptions): Promise<FastifyInstance> {
  const { door, origin } = options;
  const secure = origin.startsWith('https:');
  const headers = securityHeaders(door, secure);
  const server = Fastify({ logger: false, bodyLimit: LARGEST_BODY, requestTimeout: LONGEST_REQUEST, trustProxy: false });
  server.addHook('onRequest', async (_request, reply) => void reply.headers(headers));
  server.addHook('onResponse', async (_request, reply) => options.observe(door, reply.statusCode, reply.elapsedTime / 1000));
  server.setErrorHandler(async (error: { statusCode?: number; code?: string }, _request, reply) => {
    const status = error.statusCode ?? 500;
    return refuse(reply, status, status < 500 ? (error.code ?? 'BAD_REQUEST') : 'INTERNAL');
  });
  await server.register(fastifyCookie);
  server.get('/livez', async () => 'ok');
  server.get('/readyz', async (_request, reply) => {
    const ailments = await options.ailments();
    return reply.status(ailments.length > 0 ? 503 : 200).send({ ready: ailments.length === 0, ailments });
  });
  server.post('/graphql', (request, reply) => answer(options, request, reply));
  options.routes?.(server);
  await serveApp(server, options.app);
  return server;
}

function refuse(reply: FastifyReply, status: number, code: string) {
  return reply.status(status).send({ errors: [{ message: 'The request was refused.', extensions: { code } }] });
}

async function answer(options: DoorOptions, request: FastifyRequest, reply: FastifyReply) {
  const { door, documents, services } = options;
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) return refuse(reply, 415, 'UNSUPPORTED_MEDIA_TYPE');
  if (documents && isForeign(options, request)) return refuse(reply, 403, 'CROSS_SITE');
  const body = documents ? trusted(documents, request.body) : request.body;
  if (body === null) return refuse(reply, 400, 'PERSISTED_QUERY_ONLY');
  const cookies = cookiesOf(options, request, reply);
  const viewer = await options.identify(door, { session: cookies.session, bearer: bearerOf(door, request) });
  if (!viewer) return refuse(reply, 401, 'UNAUTHENTICATED');

  const headers = new HeaderMap();
  headers.set('content-type', 'application/json');
  headers.set('apollo-require-preflight', 'yes');
  const result = await options.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body },
    context: async () => contextFor(services, viewer, { door, requestId: randomUUID(), cookies }),
  });
  reply.status(result.status ?? 200).type('application/json; charset=utf-8');
  const text = result.body.kind === 'complete' ? result.body.string : '';
  return reply.send(door === 'public' ? padded(text) : text);
}

/** Answers to citizens come in steps of 4 KiB, so that their length tells an eavesdropper little. JSON ignores the blanks. */
const padded = (text: string) => text + ' '.repeat((PAD - (Buffer.byteLength(text) % PAD)) % PAD);

/** A browser says where a request comes from; another site's is refused, whatever cookie it carries. */
function isForeign({ origin }: DoorOptions, { headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return true;
  return headers.origin !== undefined && headers.origin !== origin;
}

function bearerOf(door: Door, { headers }: FastifyRequest): string | null {
  const given = door === 'api' ? headers.authorization : undefined;
  return given?.startsWith('Bearer ') ? given.slice('Bearer '.length) : null;
}

/** The public door knows no cookie, and the API door takes tokens alone. */
function cookiesOf({ door }: DoorOptions, request: FastifyRequest, reply: FastifyReply): Cookies {
  if (door === 'public' || door === 'api') return noCookies;
  const name = `__Host-${door}`;
  const rules = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;
  return {
    session: request.cookies[name] ?? null,
    set: (value, expires) => void reply.setCookie(name, value, { ...rules, expires }),
    clear: () => void reply.clearCookie(name, rules),
  };
}

async function serveApp(server: FastifyInstance, folder: string) {
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (response, path) => {
      if (path.includes('/assets/')) response.header('Cache-Control', 'public, max-age=31536000, immutable');
    },
  });
  server.get('/*', async (request, reply) =>
    // An address of the app is the app's; a file that is not there is not there.
    /\.\w+$/.test(request.url.split('?')[0] ?? '') ? refuse(reply, 404, 'NOT_FOUND') : reply.sendFile('index.html'),
  );
}
