import type { Configuration } from './platform/configuration.ts';

/** A stand-in until the demo world is told. Resolves to whether anything was added. */
export async function seed(_configuration: Configuration): Promise<boolean> {
  return false;
}
