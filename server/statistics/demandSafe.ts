import { accountOf } from './audit/account.ts';
import type { Office } from './office.ts';
import { Refusal } from './refusal.ts';

/** Tables and noise that would tell too much of one person are refused before anything is counted by them. */
export function demandSafe({ profile }: Pick<Office, 'profile'>): void {
  const [finding] = accountOf(profile);
  if (finding) throw new Refusal('LATTICE_UNSAFE', { finding: finding.says });
}
