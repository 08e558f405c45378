import { join, relative } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Door } from '../api/context.ts';
import { refuse } from './refuse.ts';

/** The built app: its files as they are, and its first page at every other address. */
export async function serveApp(door: Door, server: FastifyInstance, folder: string) {
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
