import { transaction } from '../../platform/worker.ts';
import type { Office } from '../office.ts';
import { Refusal } from '../refusal.ts';
import { correctFacts, undone, type Correction } from './corrections.ts';
import { openErratum } from './openErratum.ts';

type Desk = Pick<Office, 'statistics' | 'release'>;

/**
 * The facts are as they were before everything that was handed in for a version. Its draft goes first: killed in between,
 * what is left is an erratum without a draft, which is taken back again or prepared.
 */
export async function takeBack(desk: Desk, version: string): Promise<void> {
  if ((await openErratum(desk)) !== version) throw new Refusal('NO_ERRATUM', { version });
  const { statistics } = desk;
  await transaction(statistics, async () => {
    await statistics.query('lock table incident_fact, person_fact in share row exclusive mode');
    const { rows } = await statistics.query<{ corrections: Correction[]; outcome: string | null }>(
      'select corrections, outcome from erratum where version = $1 order by ordinal desc for update',
      [version],
    );
    if (rows.some(({ outcome }) => outcome === null)) throw new Refusal('BEING_PREPARED', { version });
    await dropDraft(desk, version);
    for (const { corrections } of rows) await correctFacts(statistics, undone(corrections));
    await statistics.query('delete from erratum_cell where version = $1', [version]);
    await statistics.query('delete from erratum where version = $1', [version]);
  });
}

async function dropDraft({ release }: Desk, version: string): Promise<void> {
  await transaction(release, async () => {
    const { rows } = await release.query<{ state: string; planned: boolean }>(
      `select state, exists (select from planned_release where version = $1) as planned
       from release where version = $1 for update`,
      [version],
    );
    const [draft] = rows;
    if (!draft) return;
    if (draft.state !== 'DRAFT' && draft.state !== 'FAILED') throw new Refusal('BEING_PREPARED', { version });
    if (draft.planned) throw new Refusal('PLANNED', { version });
    await release.query('delete from release_audit where release_version = $1', [version]);
    await release.query('delete from withheld_cell where release_version = $1', [version]);
    await release.query('delete from cell where release_version = $1', [version]);
    await release.query('delete from release where version = $1', [version]);
  });
}
