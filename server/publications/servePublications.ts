import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { organisationOf } from '../organisations/organisationOf.ts';
import { thePublic } from '../platform/access/viewer.ts';
import { contextFor, type Context, type Services } from '../platform/api/context.ts';
import { sendPaper } from '../platform/door/servePapers.ts';
import { listedRow } from '../platform/database/listing.rows.ts';
import { isId } from '../platform/input.ts';
import { fileOf, isPaperFormat, tablesOf, type File } from '../platform/paper/formats.ts';
import type { Language } from '../platform/paper/paper.ts';
import { publications, wholePublication } from './publication.rows.ts';
import type { PublicationRow } from './publication.entity.ts';
import { publicationWords } from './publicationWords.ts';
import { publishedPaper } from './publishedPaper.ts';

/** A few files for each report that is read at one time. */
const MOST_KEPT = 60;

/** Published reports as files for everyone: nobody says who they are, and no line is left of who read what. */
export function servePublications(server: FastifyInstance, services: Services): void {
  const kept = new Map<string, Promise<File | null>>();

  /** A publication never changes, so each file of it is made once, however many ask at the same time. */
  function made(context: Context, id: string, format: string, language: Language): Promise<File | null> {
    const key = `${id}.${format}.${language}`;
    const known = kept.get(key);
    if (known) return known;
    const making = make(context, id, format, language);
    kept.set(key, making);
    making.then(
      (file) => file ?? kept.delete(key),
      () => kept.delete(key),
    );
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest) kept.delete(oldest);
    return making;
  }

  server.get<{ Params: { file: string }; Querystring: { lang?: string } }>(
    '/files/publications/:file',
    async (request, reply) => {
      const [, id = '', format = ''] = /^([0-9a-f-]{36})\.([a-z]{3,4})$/.exec(request.params.file) ?? [];
      const language = request.query.lang === 'en' ? 'en' : 'da';
      const context = contextFor(services, thePublic, { door: 'public', requestId: randomUUID() });
      // Asked anew each time: it may have been taken back since the file was made.
      const it = isId(id) ? await listedRow<PublicationRow>(context, publications, id) : null;
      const file = it && (await made(context, id, format, language));
      if (!file) return reply.callNotFound();
      return sendPaper(
        reply,
        `${publicationWords[language].file[it.kind]}-${it.number}-${it.publishedOn}.${format}`,
        file,
      );
    },
  );
}

async function make(context: Context, id: string, format: string, language: Language): Promise<File | null> {
  const it = await wholePublication(context, id);
  if (!it) return null;
  const { name } = await organisationOf(context, it.municipality);
  const paper = publishedPaper(it, name, language);
  if (isPaperFormat(format)) return fileOf(paper, format);
  return it.tables ? tablesOf(paper, it.tables[language], format) : null;
}
