import type { Quarter } from '../../taxonomy/quarter.ts';
import type { Connection } from '../../platform/worker.ts';

/** The office answers for whoever signs what is to come of a quarter, though none of them signed what is out. */
export async function vouch(
  { release }: Record<'release', Connection>,
  quarter: Quarter,
  by: string,
  because: string,
): Promise<void> {
  await release.query('insert into signer_vouch (quarter, by, because) values ($1, $2, $3)', [quarter, by, because]);
}
