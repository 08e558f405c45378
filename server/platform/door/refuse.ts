import type { FastifyReply } from 'fastify';
import type { Door } from '../api/context.ts';

const PAD = 4 * 1024;

const refusals: Record<number, string> = {
  401: 'UNAUTHENTICATED',
  403: 'CROSS_SITE',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  503: 'TIMED_OUT',
};

/** Every refusal looks alike, whichever library noticed: it does not say what the house is built of. */
export function refuse(
  door: Door,
  reply: FastifyReply,
  status: number,
  code = refusals[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL'),
) {
  const body = { errors: [{ message: 'The request was refused.', extensions: { code } }] };
  return send(door, reply.status(status), JSON.stringify(body));
}

/** Answers to citizens come in steps of 4 KiB, so that their length tells an eavesdropper little. JSON ignores the blanks. */
export function send(door: Door, reply: FastifyReply, text: string) {
  const blanks = door === 'public' ? (PAD - (Buffer.byteLength(text) % PAD)) % PAD : 0;
  return reply.type('application/json; charset=utf-8').send(text + ' '.repeat(blanks));
}
