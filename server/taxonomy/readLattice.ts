import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { latticeFaults, type LatticeFault } from './latticeFaults.ts';
import { latticeFile, type Lattice } from './latticeFile.ts';

/** The file declares no lattice that could be published by; nothing of it is used. */
export class LatticeRefused extends Error {
  override name = 'LatticeRefused';
  readonly faults: readonly LatticeFault[];

  constructor(faults: readonly LatticeFault[]) {
    super(
      `The lattice is refused. ${faults.map(({ at, rule, says = '' }) => `${at}: ${rule} ${says}`.trim()).join('; ')}`,
    );
    this.faults = faults;
  }
}

/**
 * Reads a lattice whole or not at all. Its signature is of every word that decides which cells there are: whoever changes one
 * has it signed off again, with a new version.
 */
export function readLattice(file: unknown): Lattice {
  const { success, output, issues } = v.safeParse(latticeFile, file);
  if (!success)
    throw new LatticeRefused(
      issues.map((issue) => ({ at: v.getDotPath(issue) ?? '', rule: 'form', says: issue.message })),
    );
  const { signedOff, ...content } = output;
  const faults = latticeFaults(content);
  if (faults.length > 0) throw new LatticeRefused(faults);
  const sha256 = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  if (sha256 !== signedOff.sha256)
    throw new LatticeRefused([{ at: 'signedOff', rule: 'not_signed_off', says: `This edition is ${sha256}.` }]);
  return output;
}
