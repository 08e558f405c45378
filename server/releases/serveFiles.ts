import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fileFormats, fileName, fileNamed, type FileKey } from '../taxonomy/fileFormats.ts';
import { deliveryOf } from './delivery.ts';
import type { PublishedStatistics } from './published.ts';

type Asked = FastifyRequest<{ Params: { version: string; file: string }; Querystring: { lang?: string } }>;

const FOR_EVER = 'public, max-age=31536000, immutable';
const unpacked = promisify(gunzip);

/** The published tables as files: an address with a version never changes what it answers, so anyone may keep it. */
export function serveFiles(server: FastifyInstance, published: PublishedStatistics): void {
  server.get('/releases/:version/:file', async (request: Asked, reply) => {
    const { version, file: name } = request.params;
    const language = request.query.lang === 'en' ? 'en' : 'da';
    const key = fileNamed(name, language);
    if (key && version === 'latest') {
      const newest = await published.release(false, null);
      const asked = language === 'en' ? '?lang=en' : '';
      if (newest) return reply.redirect(`/releases/${newest.version}/${name}${asked}`, 302);
    }
    if (!key || !/^\d{4}-Q[1-4]\.\d+$/.test(version)) return absent(reply);
    return key.format === 'delivery'
      ? sendDelivery(published, version, request, reply)
      : sendFile(published, version, key, request, reply);
  });
}

async function sendFile(
  published: PublishedStatistics,
  version: string,
  key: FileKey,
  request: Asked,
  reply: FastifyReply,
) {
  const file = await published.file(version, key);
  if (!file) return absent(reply);
  const asGzip = file.packed && takesGzip(request.headers['accept-encoding']);
  // Of what was published alone; the two ways of sending it are two things to keep.
  const etag = asGzip ? `"${file.sha256}-gzip"` : `"${file.sha256}"`;
  kept(reply, `${version}-${request.params.file}`, etag).type(file.mediaType).header('Vary', 'Accept-Encoding');
  if (isKept(request, etag)) return reply.status(304).send();
  if (asGzip) return reply.header('Content-Encoding', 'gzip').send(file.bytes);
  return reply.send(file.packed ? await unpacked(file.bytes) : file.bytes);
}

async function sendDelivery(published: PublishedStatistics, version: string, request: Asked, reply: FastifyReply) {
  const release = await published.release(false, version);
  const delivery = release && (await deliveryOf(published, release));
  if (!delivery) return absent(reply);
  const name = `${version}-${fileName({ table: 'ALL', format: 'delivery' })}`;
  const etag = `"${delivery.listSha256}-zip"`;
  kept(reply, name, etag).type(fileFormats.delivery.mediaType);
  if (isKept(request, etag)) return reply.status(304).send();
  reply.header('Content-Length', delivery.length);
  // Nothing is put together for whoever asks only about it; an empty answer would also be told as its length.
  return reply.send(Readable.from(request.method === 'HEAD' ? [] : delivery.parts()));
}

const kept = (reply: FastifyReply, name: string, etag: string) =>
  reply
    .header('Cache-Control', FOR_EVER)
    .header('ETag', etag)
    .header('Cross-Origin-Resource-Policy', 'cross-origin')
    .header('Access-Control-Allow-Origin', '*')
    .header('Content-Disposition', `attachment; filename="${name}"`);

const absent = (reply: FastifyReply) =>
  reply.status(404).send({ errors: [{ message: 'There is no such file.', extensions: { code: 'NOT_FOUND' } }] });

const isKept = ({ headers }: Asked, etag: string) =>
  (headers['if-none-match'] ?? '').split(',').some((it) => it.trim().replace(/^W\//, '') === etag);

/** RFC 9110: a coding is taken unless its weight is nothing. */
const takesGzip = (accepted: string | string[] | undefined) =>
  String(accepted ?? '')
    .split(',')
    .some((it) => /^\s*gzip\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(it));
