import file from './lattice.json' with { type: 'json' };
import { readLattice } from './readLattice.ts';

export type { Basis, Dimension, GeoLevel, LatticeTable } from './latticeFile.ts';

/**
 * Everything that is ever published. A number outside it cannot be asked for, so a change of the file is a change of the
 * method: it takes a new version, a sign-off and the auditor's approval.
 */
export const lattice = readLattice(file);

/** What a release and its files name of the lattice they were made by. */
export interface LatticeEdition {
  readonly version: string;
  readonly signedOffOn: string;
  readonly sha256: string;
}

export const latticeEdition: LatticeEdition = {
  version: lattice.version,
  signedOffOn: lattice.signedOff.on,
  sha256: lattice.signedOff.sha256,
};
