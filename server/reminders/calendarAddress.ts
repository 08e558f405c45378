import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const RANDOM = 32;
const SEAL = 16;

const sealOf = (random: Uint8Array, pepper: Buffer) =>
  createHmac('sha256', pepper).update('calendar').update(random).digest().subarray(0, SEAL);

/** 256 random bits, and a seal that only this house can put under them. */
export function drawAddress(pepper: Buffer): string {
  const random = randomBytes(RANDOM);
  return Buffer.concat([random, sealOf(random, pepper)]).toString('base64url');
}

/** Whether it was ever drawn here: a guess is told from an address without asking the database. */
export function wasDrawn(address: string, pepper: Buffer): boolean {
  if (!/^[\w-]{64}$/.test(address)) return false;
  const bytes = Buffer.from(address, 'base64url');
  return timingSafeEqual(bytes.subarray(RANDOM), sealOf(bytes.subarray(0, RANDOM), pepper));
}
