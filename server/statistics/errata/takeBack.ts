import { transaction, type Connection } from '../../platform/worker.ts';
import { atTheDesk } from '../atTheDesk.ts';
import type { Office } from '../office.ts';
import { Refusal } from '../refusal.ts';
import { correctFacts, undone, type Correction } from './corrections.ts';
import { openErratum } from './openErratum.ts';

type Desk = Pick<Office, 'statistics' | 'release' | 'now'>;

/**
 * The facts are as they were before everything that was handed in for a version. Its draft goes first: killed in between,
 * what is left is an erratum without a draft, which is taken back again or prepared. Until two have signed it: then it comes out.
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

async function dropDraft({ release, now }: Desk, version: string): Promise<void> {
  await transaction(release, async () => {
    const { rows } = await release.query<{ state: string }>('select state from release where version = $1 for update', [
      version,
    ]);
    const [draft] = rows;
    if (!draft) return;
    if (draft.state !== 'DRAFT' && draft.state !== 'FAILED') throw new Refusal('BEING_PREPARED', { version });
    await callOff(release, version, now());
    await release.query('delete from release_audit where release_version = $1', [version]);
    await release.query('delete from withheld_cell where release_version = $1', [version]);
    await release.query('delete from cell where release_version = $1', [version]);
    await release.query('delete from release where version = $1', [version]);
  });
}

/** Readers were promised it: the calendar keeps that, and goes on with a line that says that it does not come. */
async function callOff(release: Connection, version: string, at: Date): Promise<void> {
  await release.query(
    `insert into release_date (version, ordinal, publish_at, announced_at, announced_by, reason_da, reason_en)
     select version, ordinal + 1, 'infinity', $2, $3, $4, $5 from (
       select version, ordinal, publish_at from release_date where version = $1 order by ordinal desc limit 1
     ) as last where isfinite(publish_at)`,
    [version, at, atTheDesk, words.da, words.en],
  );
}

const words = {
  da: 'Den rettelse, der var bebudet, blev taget tilbage.',
  en: 'The correction that was announced was taken back.',
} as const;
