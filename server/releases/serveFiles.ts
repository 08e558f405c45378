import type { FastifyInstance } from 'fastify';
import type { PublishedStatistics } from './published.ts';

const formats: Record<string, string> = { csv: 'csv', json: 'json-stat' };
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The published tables as files: an address with a version never changes what it answers, so anyone may keep it. */
export function serveFiles(server: FastifyInstance, published: PublishedStatistics): void {
  server.get<{ Params: { version: string; file: string }; Querystring: { lang?: string } }>(
    '/releases/:version/:file',
    async ({ params, query }, reply) => {
      const language = query.lang === 'en' ? 'en' : 'da';
      const [, table = '', extension = ''] = /^([A-Z]+\d*)\.(csv|json)$/.exec(params.file) ?? [];
      if (params.version === 'latest' && table) {
        const newest = await published.release(false, null);
        if (newest)
          return reply.redirect(
            `/releases/${newest.version}/${params.file}${language === 'en' ? '?lang=en' : ''}`,
            302,
          );
      }
      const known = table && /^\d{4}-Q[1-4]\.\d+$/.test(params.version);
      const file = known ? await published.file(params.version, table, formats[extension] ?? '', language) : null;
      if (!file)
        return reply
          .status(404)
          .send({ errors: [{ message: 'There is no such file.', extensions: { code: 'NOT_FOUND' } }] });
      return reply
        .type(file.mediaType)
        .header('Cache-Control', FOR_EVER)
        .header('Cross-Origin-Resource-Policy', 'cross-origin')
        .header('Access-Control-Allow-Origin', '*')
        .header('Content-Disposition', `attachment; filename="${params.version}-${params.file}"`)
        .send(file.bytes);
    },
  );
}
