export interface Profile {
  readonly name: 'standard' | 'strict';
  /** The largest change to a number. */
  readonly D: number;
  /** The variance of the change. */
  readonly V: number;
  /** The smallest number shown: D + 3, so at least three registrations stand behind every number. */
  readonly tau: number;
  /** Cumulative probabilities of −D…D on a scale of 2^48. */
  readonly T: readonly number[];
}

export const scale = 2 ** 48;

/**
 * Truncated discrete Gaussians, computed once by two independent programs and committed: recomputing them at run time
 * could shift a threshold on another machine. `standard` equals the last row of the ptable package's D=5, V=3.
 */
export const profiles = {
  standard: {
    name: 'standard',
    D: 5,
    V: 3,
    tau: 8,
    T: [
      1067313813577, 5737244973008, 20456312747837, 53875940615560, 108536540346859, 172938436363796, 227599036095095,
      261018663962818, 275737731737647, 280407662897078, 281474976710656,
    ],
  },
  strict: {
    name: 'strict',
    D: 7,
    V: 4,
    tau: 10,
    T: [
      124502694408, 754325492569, 3237139661358, 10864183883296, 29122239473644, 63181796625216, 112693706596560,
      168781270114095, 218293180085439, 252352737237011, 270610792827359, 278237837049297, 280720651218086,
      281350474016247, 281474976710656,
    ],
  },
} as const satisfies Record<string, Profile>;
