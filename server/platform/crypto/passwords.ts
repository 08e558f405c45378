import { hash, verify } from '@node-rs/argon2';

// 19 MiB, 2 passes, 1 lane: the first choice of the OWASP Password Storage Cheat Sheet for argon2id.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const slowHash = (secret: string, pepper?: Buffer) =>
  hash(secret, { ...cost, ...(pepper ? { secret: pepper } : {}) });

/** Compares against a hash, or against a dummy when there is none: both take the same time. */
export async function matches(secret: string, stored: string | null, pepper?: Buffer): Promise<boolean> {
  const options = pepper ? { secret: pepper } : {};
  const matched = await verify(stored ?? (await dummy()), secret, options).catch(() => false);
  return stored !== null && matched;
}

let made: Promise<string> | undefined;
const dummy = () => (made ??= slowHash('nobody has this password'));
