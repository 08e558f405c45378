import type { Release } from '../release.ts';
import type { Connection } from '../../platform/worker.ts';

/** What becomes of a release that two have signed. */
export interface Standing {
  publishAt: Date;
  noticedAt: Date | null;
  inTime: boolean | null;
  /** Whether one of them signed what is out already, or the office vouched. */
  known: boolean | null;
  heldBy: string | null;
  because: string | null;
}

/** By the versions of what stands signed. */
export async function comingOut(release: Connection): Promise<Map<string, Standing>> {
  const { rows } = await release.query<Standing & { version: string }>(
    `select version, planned_release.publish_at as "publishAt", noticed_at as "noticedAt", in_time as "inTime", known,
       held_quarter.by as "heldBy", because
     from release join planned_release using (version) left join noticed_release using (version)
       left join held_quarter using (quarter)
     where state = 'SIGNED'`,
  );
  return new Map(rows.map((row) => [row.version, row]));
}

export interface Signer {
  member: string;
  at: Date;
  /** How many releases they signed that are out: an invented member signed none. */
  before: number;
}

/** The first one first. */
export async function signersOf(
  release: Connection,
  { version, sha256 }: Pick<Release, 'version' | 'sha256'>,
): Promise<Signer[]> {
  const { rows } = await release.query<Signer>(
    `select member, at, (
       select count(*)::int from release join valid_signature as earlier using (version, sha256)
       where state = 'PUBLISHED' and earlier.member = valid_signature.member
     ) as before
     from valid_signature where version = $1 and sha256 = $2 order by ordinal`,
    [version, sha256],
  );
  return rows;
}
