import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Viewer } from '../access/viewer.ts';
import { contextFor } from '../api/context.ts';
import { Problem } from '../problem.ts';
import type { DoorOptions, TakenFile } from './doorOptions.ts';
import { holdsNul } from './holdsNul.ts';
import { refuse, send } from './refuse.ts';
import { cookiesOf, isForeign } from './whoAsks.ts';

/** Opens one way in for files. */
export function takeFile(options: DoorOptions, scope: FastifyInstance, { path, largest, rule, take }: TakenFile) {
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
