import type { ReleaseState } from '../gql/graphql.ts';

export type Announced = {
  state: ReleaseState;
  /** Told to statisticians, of what is not out. */
  notice?: { inTime: boolean; knownSigner: boolean; hold?: object | null } | null;
};

/** Why a release does not come out at its planned moment, though two have signed it or still could. */
export function obstacleOf({ state, notice }: Announced): 'held' | 'signedByNobodyKnown' | 'signedTooLate' | undefined {
  if (notice?.hold) return 'held';
  if (state === 'SIGNED' && notice?.knownSigner === false) return 'signedByNobodyKnown';
  return state === 'SIGNED' && notice?.inTime === false ? 'signedTooLate' : undefined;
}
