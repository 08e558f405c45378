import pg from 'pg';
import { idOf } from '../demo/people.ts';
import type { Release } from './release.ts';

const signers = [idOf('aStatistician'), idOf('aSecondStatistician')];

/** Plans a draft for a moment and has both statisticians sign it, as the API does, in the release database alone. */
export async function signOff(
  releaseUrl: string,
  { version, sha256 }: Pick<Release, 'version' | 'sha256'>,
  at: Date,
): Promise<void> {
  const client = new pg.Client({ connectionString: releaseUrl });
  await client.connect();
  try {
    await client.query(`begin; set local equality.statistician = 'yes'`);
    await client.query(
      `insert into release_date (version, ordinal, publish_at, announced_at, announced_by) values ($1, 0, $2, $2, $3)
       on conflict do nothing`,
      [version, at, signers[0]],
    );
    for (const member of signers)
      await client.query(
        `insert into release_signature (version, sha256, member, event, at) values ($1, $2, $3, 'SIGNED', $4)`,
        [version, sha256, member, at],
      );
    await client.query('commit');
  } finally {
    await client.end();
  }
}
