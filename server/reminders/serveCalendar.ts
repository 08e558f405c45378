import type { FastifyInstance } from 'fastify';
import { digest } from '../people/secrets.ts';
import type { Services } from '../platform/api/context.ts';
import { calendarOf, readerOf } from './calendar.ts';
import { wasDrawn } from './calendarAddress.ts';
import { ReminderChoice } from './reminderChoice.entity.ts';

const MINUTE = 60_000;
const MOST_ENDED = 10_000;

/**
 * A person's calendar at its secret address: 256 random bits, so nobody guesses one. A guess has no seal of this house and
 * costs a hash, so however many come, nobody else waits for them. An address that ended has one, and the program that goes
 * on asking for it is answered from memory for a minute. The door logs no address, and neither does what stands before it
 * (docker/Caddyfile).
 */
export function serveCalendar(server: FastifyInstance, services: Services): void {
  const ended = new Map<string, number>();
  server.get<{ Params: { file: string } }>('/calendar/:file', async ({ params }, reply) => {
    reply.header('Cache-Control', 'private, no-store');
    const secret = params.file.replace(/\.ics$/, '');
    const missing = () => reply.status(404).send(refusal('NOT_FOUND', 'There is no such calendar.'));
    if (secret === params.file || !wasDrawn(secret, services.receiptPepper)) return missing();
    const fingerprint = digest(secret).toString('hex');
    const now = services.now().getTime();
    if (now - (ended.get(fingerprint) ?? -MINUTE) < MINUTE) return missing();
    const reader = await readerOf(services, secret);
    if (!reader) {
      if (ended.size >= MOST_ENDED) ended.clear();
      ended.set(fingerprint, now);
      return missing();
    }
    const choice = await reader.em.findOne(ReminderChoice, { member: reader.viewer.member });
    return reply
      .type('text/calendar; charset=utf-8')
      .header('Content-Disposition', 'inline; filename="equality-lab.ics"')
      .send(await calendarOf(reader, choice?.language ?? 'da'));
  });
}

const refusal = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });
