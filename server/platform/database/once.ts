import { isDeepStrictEqual } from 'node:util';
import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { Conflict } from '../problem.ts';

/** The apps say by the reason what to do: `clients/kit/api/problem.ts`. */
export const keyUsed = () => new Conflict('idempotency_key', 'This key was used with another input.');

/**
 * Makes what a retry must not make twice. It is made first, and looked for only when its key turns out to be taken:
 * retries are rare, and one may run beside the first try. `made` gives what the earlier try made of the same input, or
 * null: then the key stands for something else, and neither of the two may be dropped in silence.
 */
export async function once<T>(make: () => Promise<T>, made: () => Promise<T | null>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    const known = await made();
    if (known === null) throw keyUsed();
    return known;
  }
}

/**
 * The row that an earlier try with the same key made, where a lock on its owner lets one try at a time in. It is that
 * try's only if it says the same; null when there was none.
 */
export function retried<T extends object>(known: T | null, said: Partial<T>): T | null {
  const same = Object.entries(said).every(([name, value]) => isDeepStrictEqual(known?.[name as keyof T], value));
  if (known && !same) throw keyUsed();
  return known;
}
