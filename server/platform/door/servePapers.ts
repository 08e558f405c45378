import type { FastifyInstance, FastifyReply } from 'fastify';
import { auditRead } from '../audit/audit.ts';
import { isId } from '../input.ts';
import type { File } from '../paper/formats.ts';
import type { Language } from '../paper/paper.ts';
import type { Context } from '../api/context.ts';
import type { ContextOf } from './doorOptions.ts';

export interface Asked {
  id: string;
  format: string;
  language: Language;
}

/** The file, and what it is called without its ending: never a title, which may name people. Null when there is none. */
type Find = (context: Context, asked: Asked) => Promise<{ name: string; file: File } | null>;

interface Served {
  /** The last part of the address: `/files/<kind>/<id>.<format>`. */
  kind: string;
  /** What the audit log calls it. */
  action: string;
  find: Find;
}

/** Papers as files, for those who may read what they hold. Each leaves a line: from then on there is a copy outside. */
export function servePapers(server: FastifyInstance, contextOf: ContextOf, { kind, action, find }: Served): void {
  server.get<{ Params: { file: string }; Querystring: { lang?: string } }>(
    `/files/${kind}/:file`,
    async (request, reply) => {
      const context = await contextOf(request, reply);
      if (!context) return reply;
      const [, id = '', format = ''] = /^([0-9a-f-]{36})\.([a-z]{3,4})$/.exec(request.params.file) ?? [];
      const language = request.query.lang === 'en' ? 'en' : 'da';
      const found = isId(id) ? await find(context, { id, format, language }) : null;
      if (!found) return reply.callNotFound();
      await auditRead(context, { action, subject: id, fields: [format] });
      return sendPaper(reply, `${found.name}.${format}`, found.file);
    },
  );
}

/** A page is read where it is opened; everything else is kept as a file. Nobody on the way keeps either. */
export function sendPaper(reply: FastifyReply, name: string, { mediaType, bytes, policy }: File) {
  if (policy) reply.header('Content-Security-Policy', policy);
  return reply
    .type(mediaType)
    .header('Cache-Control', 'private, no-store')
    .header('Content-Disposition', `${policy ? 'inline' : 'attachment'}; filename="${name}"`)
    .send(bytes);
}
