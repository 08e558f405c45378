import { findRelease } from '../release.ts';
import type { Auditor } from './auditor.ts';

/** Looks at nothing: for tests that build the same draft a hundred times. */
export const nothingFound: Auditor = {
  depth: 'WITHOUT_SOLVING',
  async attack({ release }, version) {
    const { sha256 } = (await findRelease(release, version)) ?? {};
    return {
      version,
      sha256: sha256 ?? '',
      depth: 'WITHOUT_SOLVING',
      cells: 0,
      attacked: 0,
      bySolving: 0,
      toldBefore: 0,
      attacks: [],
    };
  },
};
