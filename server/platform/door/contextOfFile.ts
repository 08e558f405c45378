import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { contextFor } from '../api/context.ts';
import type { DoorOptions } from './doorOptions.ts';
import { refuse } from './refuse.ts';
import { cookiesOf } from './whoAsks.ts';

/** No other site's page opens it: an address that somebody types or keeps is fine, and so is a link of the app. */
export async function contextOfFile(options: DoorOptions, request: FastifyRequest, reply: FastifyReply) {
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
