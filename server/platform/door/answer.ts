import { randomUUID } from 'node:crypto';
import { HeaderMap } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { contextFor } from '../api/context.ts';
import type { DoorOptions } from './doorOptions.ts';
import { holdsNul } from './holdsNul.ts';
import { refuse, send } from './refuse.ts';
import { trusted } from './trustedDocuments.ts';
import { bearerOf, cookiesOf, isForeign } from './whoAsks.ts';

const LONGEST_ANSWER = 10_000;

/** A document, answered for whoever asks. */
export async function answer(options: DoorOptions, request: FastifyRequest, reply: FastifyReply) {
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

/** Null when the time is over. What was begun ends by itself: a statement by its own time, an answer by its size. */
async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, milliseconds, null)));
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
