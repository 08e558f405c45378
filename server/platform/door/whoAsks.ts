import type { FastifyReply, FastifyRequest } from 'fastify';
import { noCookies, type Cookies, type Door } from '../api/context.ts';
import type { DoorOptions } from './doorOptions.ts';

/** A browser says where a request comes from; another site's is refused, whatever cookie it carries. */
export function isForeign({ origin }: DoorOptions, { headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return true;
  return headers.origin !== undefined && headers.origin !== origin;
}

export function bearerOf(door: Door, { headers }: FastifyRequest): string | null {
  const given = door === 'api' ? headers.authorization : undefined;
  // Whoever shows something expects to be known by it: anything but a token is a wrong token, never nobody.
  return given === undefined ? null : given.replace(/^bearer +/i, '');
}

/** The public door knows no cookie, and the API door takes tokens alone. */
export function cookiesOf({ door }: DoorOptions, request: FastifyRequest, reply: FastifyReply): Cookies {
  if (door === 'public' || door === 'api') return noCookies;
  const name = `__Host-${door}`;
  const rules = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;
  return {
    session: request.cookies[name] ?? null,
    set: (value, expires) => void reply.setCookie(name, value, { ...rules, expires }),
    clear: () => void reply.clearCookie(name, rules),
  };
}
