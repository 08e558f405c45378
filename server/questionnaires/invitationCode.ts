import { hmac } from '../platform/crypto/envelope.ts';

/** Crockford's alphabet: no I, L, O or U, so that a code can be read out and typed. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 24;

/**
 * 120 random bits as 24 letters and digits in six groups. They follow from the key of the attempt and the server's
 * pepper, so a retry after a lost answer gives the same codes, and the server need not keep them.
 */
export function invitationCode(pepper: Buffer, questionnaire: string, idempotencyKey: string, number: number): string {
  const bytes = hmac(pepper, `invitation code|${questionnaire}|${number}|${idempotencyKey}`);
  const letters = [...bytes.subarray(0, LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return letters.replace(/.{4}(?=.)/g, '$&-');
}

/** All that is kept of a code. It has 120 bits, so a fast hash cannot be guessed back, and without the pepper not tried. */
export function invitationHash(pepper: Buffer, questionnaire: string, code: string): string {
  const plain = code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return hmac(pepper, `invitation|${questionnaire}|${plain}`).toString('hex');
}
