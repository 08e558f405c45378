import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: the secret of a session, a token or an invitation. */
export const drawSecret = () => randomBytes(32).toString('base64url');

/** All that is kept of a secret. It is random, so a fast hash cannot be guessed back (ASVS 6.5.2). */
export const digest = (secret: string) => createHash('sha256').update(secret).digest();
