import type { Quarter } from '../taxonomy/quarter.ts';
import { latticeEdition } from '../taxonomy/latticeTables.ts';
import type { Audit } from './audit/auditor.ts';
import { newestPublished } from './history.ts';
import { keepAudit } from './keepAudit.ts';
import type { Office } from './office.ts';
import { Refusal } from './refusal.ts';
import { demandRelease, type Release } from './release.ts';
import { codeOf, transaction } from '../platform/worker.ts';

export interface Draft {
  version: string;
  quarter: Quarter;
  /** The member who asks. */
  by: string;
  /** Told from 0 to 100 how far it is. */
  progress?: ((percent: number) => Promise<void>) | undefined;
}

type Tell = (percent: number) => Promise<void>;

/** How far it is, of a hundred, when the cells are there and the attack on them begins. */
const built = 50;

/** Has the cells of a draft written, and attacks it. What fails on the way is no draft, and is begun again. */
export async function makeDraft(
  office: Office,
  { version, quarter, by, progress }: Draft,
  write: (base: string | null, tell: Tell) => Promise<void>,
): Promise<Release> {
  const base = await begin(office, { version, quarter, by }).catch((error: unknown) => {
    // Its moment came just now.
    if (codeOf(error) === '23000') throw new Refusal('ALREADY_PUBLISHED', { version });
    throw error;
  });
  const tell = async (percent: number) => {
    await office.release.query('update release set progress = $2 where version = $1', [version, percent]);
    await progress?.(percent);
  };
  try {
    await tell(5);
    await write(base, tell);
    await tell(built);
    const audit = await office.auditor.attack(office, version, (percent) =>
      tell(built + Math.floor(((99 - built) * percent) / 100)),
    );
    await keep(office, audit);
    await progress?.(100);
  } catch (error) {
    await office.release
      .query(`update release set state = 'FAILED', problem = $2 where version = $1`, [version, codeOf(error)])
      .catch(() => undefined);
    throw error;
  }
  office.counters.prepared += 1;
  office.log.info({ version }, 'The draft of a release is ready.');
  return demandRelease(office.release, version);
}

async function begin({ release, profile, now }: Office, { version, quarter, by }: Draft): Promise<string | null> {
  const base = (await newestPublished(release))?.version ?? null;
  await release.query(
    `insert into release (version, quarter, state, base, profile, d, v, tau, prepared_by, lattice)
     values ($1, $2, 'PREPARING', $3, $4, $5, $6, $7, $8, $9)
     on conflict (version) do update set state = 'PREPARING', base = $3, profile = $4, d = $5, v = $6, tau = $7,
       prepared_by = $8, lattice = $9, progress = 0, problem = null, sha256 = null, prepared_at = null`,
    [version, quarter, base, profile.name, profile.D, profile.V, profile.tau, by, latticeEdition],
  );
  // A draft made anew is looked at and signed anew, though its numbers are the same.
  await release.query(
    `insert into release_signature (version, sha256, member, event, at)
     select version, sha256, member, 'VOID', $2 from valid_signature where version = $1`,
    [version, now()],
  );
  return base;
}

/** One in which something was found is a draft too: it can be looked at, and cannot come out. */
async function keep({ release, now }: Office, audit: Audit): Promise<void> {
  await transaction(release, async () => {
    await keepAudit(release, audit, now());
    await release.query(`update release set state = 'DRAFT', progress = 100, prepared_at = $2 where version = $1`, [
      audit.version,
      now(),
    ]);
  });
}
