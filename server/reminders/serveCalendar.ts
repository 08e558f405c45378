import type { FastifyInstance } from 'fastify';
import { digest } from '../people/secrets.ts';
import type { Services } from '../platform/api/context.ts';
import { calendarOf, readerOf } from './calendar.ts';
import { ReminderChoice } from './reminderChoice.entity.ts';

const WRONG_IN_A_MINUTE = 30;
const MINUTE = 60_000;

/**
 * A person's calendar at its secret address: 256 random bits, so nobody guesses one. Whoever tries many costs little: after
 * thirty wrong ones in a minute only those that were right before are looked for. The door logs no address, and neither
 * does what stands before it (docker/Caddyfile).
 */
export function serveCalendar(server: FastifyInstance, services: Services): void {
  const right = new Set<string>();
  let wrong = { since: 0, tries: 0 };
  const tooMany = (now: number) => {
    if (now - wrong.since >= MINUTE) wrong = { since: now, tries: 0 };
    return wrong.tries >= WRONG_IN_A_MINUTE;
  };
  server.get<{ Params: { file: string } }>('/calendar/:file', async ({ params }, reply) => {
    const secret = /^([\w-]{43})\.ics$/.exec(params.file)?.[1] ?? '';
    const fingerprint = digest(secret).toString('hex');
    reply.header('Cache-Control', 'private, no-store');
    if (tooMany(services.now().getTime()) && !right.has(fingerprint)) {
      reply.header('Retry-After', '60');
      return reply.status(429).send(refusal('BUSY', 'Ask again in a minute.'));
    }
    const reader = secret ? await readerOf(services, secret) : null;
    if (!reader) {
      wrong.tries += 1;
      right.delete(fingerprint);
      return reply.status(404).send(refusal('NOT_FOUND', 'There is no such calendar.'));
    }
    right.add(fingerprint);
    const choice = await reader.em.findOne(ReminderChoice, { member: reader.viewer.member });
    return reply
      .type('text/calendar; charset=utf-8')
      .header('Content-Disposition', 'inline; filename="equality-lab.ics"')
      .send(await calendarOf(reader, choice?.language ?? 'da'));
  });
}

const refusal = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });
