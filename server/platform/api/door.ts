import { randomUUID } from 'node:crypto';
import { join, relative } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import fastifyCookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { Problem } from '../problem.ts';
import type { Rule } from '../access/rule.ts';
import type { Viewer } from '../access/viewer.ts';
import { contextFor, noCookies, type Context, type Cookies, type Door, type Services } from './context.ts';
import { securityHeaders } from './headers.ts';
import { trusted, type TrustedDocuments } from './trustedDocuments.ts';

const LARGEST_BODY = 64 * 1024;
const LONGEST_REQUEST = 10_000;
const LONGEST_ANSWER = 10_000;
const PAD = 4 * 1024;

export interface DoorOptions {
  door: Door;
  origin: string;
  services: Services;
  apollo: ApolloServer<Context>;
  /** Null at the API door, where any document within the limits is answered. */
  documents: TrustedDocuments | null;
  /** What the door serves besides: published statistics, and reports as files for those who may read them. */
  routes?(server: FastifyInstance, contextOf: ContextOf): void;
  /** What is sent to the door besides documents. */
  files?: readonly TakenFile[];
  /** The folder of the built app. */
  app: string;
  identify(door: Door, request: { session: string | null; bearer: string | null }): Promise<Viewer | null>;
  /** What is not well, in words for the operator; empty when the door can answer. */
  ailments(): Promise<string[]>;
  /** Counts and times a request; never who sent it. */
  observe(door: Door, status: number, seconds: number): void;
  /** Told of a mistake of ours. */
  report?(error: unknown): void;
  /** How many milliseconds an answer may take, 10 000 unless said. */
  longestAnswer?: number;
}

/** Who asks for a file by an address, by the session of the door; null when the door has refused already. */
export type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context | null>;
/** A way in for files, which are larger than anything that is typed: bytes as they are, from those of the rule alone. */
export interface TakenFile {
  path: string;
  largest: number;
  rule: Rule;
  take(context: Context, query: Readonly<Record<string, string>>, bytes: Buffer): Promise<object>;
}

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

const refusals: Record<number, string> = {
  401: 'UNAUTHENTICATED',
  403: 'CROSS_SITE',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  503: 'TIMED_OUT',
};

/** Every refusal looks alike, whichever library noticed: it does not say what the house is built of. */
function refuse(
  door: Door,
  reply: FastifyReply,
  status: number,
  code = refusals[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL'),
) {
  const body = { errors: [{ message: 'The request was refused.', extensions: { code } }] };
  return send(door, reply.status(status), JSON.stringify(body));
}

/** Answers to citizens come in steps of 4 KiB, so that their length tells an eavesdropper little. JSON ignores the blanks. */
function send(door: Door, reply: FastifyReply, text: string) {
  const blanks = door === 'public' ? (PAD - (Buffer.byteLength(text) % PAD)) % PAD : 0;
  return reply.type('application/json; charset=utf-8').send(text + ' '.repeat(blanks));
}

async function answer(options: DoorOptions, request: FastifyRequest, reply: FastifyReply) {
  const { door, documents, services } = options;
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) return refuse(door, reply, 415);
  if (documents && isForeign(options, request)) return refuse(door, reply, 403);
  const body = documents ? trusted(documents, request.body) : request.body;
  if (documents && body === null) return refuse(door, reply, 400, 'PERSISTED_QUERY_ONLY');
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return refuse(door, reply, 400);
  if (holdsNul(body)) return refuse(door, reply, 400);
  const cookies = cookiesOf(options, request, reply);
  const viewer = await options.identify(door, { session: cookies.session, bearer: bearerOf(door, request) });
  if (!viewer) return refuse(door, reply, 401);

  const headers = new HeaderMap();
  headers.set('content-type', 'application/json');
  headers.set('apollo-require-preflight', 'yes');
  const asked = options.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body },
    context: async () => contextFor(services, viewer, { door, requestId: randomUUID(), cookies }),
  });
  const result = await inTime(asked, options.longestAnswer ?? LONGEST_ANSWER);
  if (result === null) return refuse(door, reply, 503);
  return send(door, reply.status(result.status ?? 200), result.body.kind === 'complete' ? result.body.string : '');
}

/** No other site's page opens it: an address that somebody types or keeps is fine, and so is a link of the app. */
async function contextOfFile(options: DoorOptions, request: FastifyRequest, reply: FastifyReply) {
  const { door, services } = options;
  const site = request.headers['sec-fetch-site'] ?? 'none';
  if (site !== 'same-origin' && site !== 'none') return refused(door, reply, 403);
  const cookies = cookiesOf(options, request, reply);
  const viewer = await options.identify(door, { session: cookies.session, bearer: null });
  if (!viewer || viewer.role === 'PUBLIC') return refused(door, reply, 401);
  return contextFor(services, viewer, { door, requestId: randomUUID(), cookies });
}

function refused(...refusal: Parameters<typeof refuse>): null {
  void refuse(...refusal);
  return null;
}
function takeFile(options: DoorOptions, scope: FastifyInstance, { path, largest, rule, take }: TakenFile) {
  const { door, services } = options;
  const senders = new WeakMap<FastifyRequest, Viewer>();
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: largest }, (_, body, done) =>
    done(null, body),
  );
  scope.post(path, {
    bodyLimit: largest,
    // Before a byte of the file is read.
    onRequest: async (request, reply) => {
      if (isForeign(options, request)) return refuse(door, reply, 403);
      const { session } = cookiesOf(options, request, reply);
      const viewer = await options.identify(door, { session, bearer: null });
      if (!viewer) return refuse(door, reply, 401);
      if (!rule.test(viewer, undefined)) return refuse(door, reply, 403, 'FORBIDDEN');
      senders.set(request, viewer);
      return undefined;
    },
    handler: async (request, reply) => {
      const viewer = senders.get(request);
      const { body, query } = request;
      if (!viewer || !Buffer.isBuffer(body) || holdsNul(query)) return refuse(door, reply, 400);
      const cookies = cookiesOf(options, request, reply);
      const context = contextFor(services, viewer, { door, requestId: randomUUID(), cookies });
      try {
        const data = await take(context, textsIn(query), body);
        return send(door, reply, JSON.stringify({ data }));
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        const { message, extensions } = error;
        return send(door, reply, JSON.stringify({ errors: [{ message, extensions }] }));
      }
    },
  });
}

/** What stands twice in an address, or as a list, is nothing that our app wrote. */
const textsIn = (query: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(query as object).filter(([, value]) => typeof value === 'string'));

/** Null when the time is over. What was begun ends by itself: a statement by its own time, an answer by its size. */
async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, milliseconds, null)));
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The character NUL, which no database takes and nobody types: in a value, or as an escape in a document. */
function holdsNul(body: unknown): boolean {
  const { query } = body as { query?: unknown };
  if (typeof query === 'string' && /\\u(?:0000|\{0+\})/.test(query)) return true;
  const left: unknown[] = [body];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string' && value.includes('\0')) return true;
    // Not spread: an array as long as the body would not fit on the stack.
    if (typeof value === 'object' && value !== null) for (const it of Object.values(value)) left.push(it);
  }
  return false;
}

/** A browser says where a request comes from; another site's is refused, whatever cookie it carries. */
function isForeign({ origin }: DoorOptions, { headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return true;
  return headers.origin !== undefined && headers.origin !== origin;
}

function bearerOf(door: Door, { headers }: FastifyRequest): string | null {
  const given = door === 'api' ? headers.authorization : undefined;
  // Whoever shows something expects to be known by it: anything but a token is a wrong token, never nobody.
  return given === undefined ? null : given.replace(/^bearer +/i, '');
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

async function serveApp(door: Door, server: FastifyInstance, folder: string) {
  // Looked up when asked for, so that an app that is built anew under a running door is served as it is now.
  await server.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    index: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (response, file) => {
      if (relative(folder, file).startsWith('assets'))
        response.header('Cache-Control', 'public, max-age=31536000, immutable');
    },
  });
  server.get('/*', async (request, reply) =>
    // An address of the app is the app's; a file that is not there is not there.
    /\.\w+$/.test(request.url.split('?')[0] ?? '')
      ? refuse(door, reply, 404)
      : reply.sendFile('index.html', folder, { cacheControl: false }),
  );
}
