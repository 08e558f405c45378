import { randomUUID } from 'node:crypto';
import type { Connection } from '../../platform/worker.ts';
import { municipality } from '../../taxonomy/municipalities.ts';
import { dayOf, nextQuarter, type Quarter } from '../../taxonomy/quarter.ts';
import { trueCounts } from '../cube.ts';
import { demandSafe } from '../demandSafe.ts';
import { newestPublished } from '../history.ts';
import { latticeOf, type LatticeCell } from '../lattice.ts';
import type { Office } from '../office.ts';
import { Refusal } from '../refusal.ts';
import { demandFewDraws } from './demandFewDraws.ts';
import { correctFacts, publishedBy, type Correction } from './corrections.ts';
import type { ErratumFile } from './erratumFile.ts';
import { cellsOfPlace, changedIn } from './netChange.ts';
import { versionAfter } from './openErratum.ts';

export interface HandingIn extends ErratumFile {
  /** Who says so: the command knows credentials, not people. */
  by: string;
  /** Nothing of it stays. */
  tryOnly: boolean;
}

/** What an erratum does, or would do. */
export interface Effect {
  id: string;
  version: string;
  replaces: string;
  /** Published cells whose count changes; which of their figures differ then is the draft's to say. */
  cells: readonly LatticeCell[];
}

/** In an area of few, as few changes could be traced to a person by comparing both versions. */
const FEWEST = 10;

type Desk = Pick<Office, 'statistics' | 'release' | 'profile' | 'now'>;

/**
 * Corrects the facts, and keeps what for and which cells that changes, in one transaction: killed anywhere, all of it was
 * done or nothing. The statistics process builds the draft of it afterwards.
 */
export async function handIn(desk: Desk, it: HandingIn): Promise<Effect> {
  demandSafe(desk);
  const newest = await demandFree(desk);
  if (it.corrections.some((each) => publishedBy(each) > newest.quarter)) throw new Refusal('NOT_PUBLISHED', {});
  const { statistics } = desk;
  await statistics.query('begin');
  try {
    const effect = await correct(desk, it, newest);
    if (!it.tryOnly) await keep(desk, it, effect);
    await statistics.query(it.tryOnly ? 'rollback' : 'commit');
    return effect;
  } catch (error) {
    await statistics.query('rollback').catch(() => undefined);
    throw error;
  }
}

interface Published {
  version: string;
  quarter: Quarter;
}

/** Once a later quarter is signed it comes out by itself, and would come out without what is corrected. */
async function demandFree({ release }: Desk): Promise<Published> {
  const newest = await newestPublished(release);
  if (!newest) throw new Refusal('NOT_PUBLISHED', {});
  const { rows } = await release.query<{ version: string }>(`select version from release where state = 'SIGNED'`);
  const [signed] = rows;
  if (signed) throw new Refusal('SIGNED_FIRST', { version: signed.version });
  return newest;
}

async function correct(desk: Desk, it: HandingIn, newest: Published): Promise<Effect> {
  const { statistics, release } = desk;
  // Nothing is taken in or closed meanwhile: what is counted before and after differs by these corrections alone.
  await statistics.query('lock table incident_fact, person_fact in share row exclusive mode');
  const quarters = quartersOf(it.corrections, newest.quarter);
  const before = await countsOf(statistics, quarters);
  await correctFacts(statistics, it.corrections);
  const after = await countsOf(statistics, quarters);
  const changed = quarters.flatMap(latticeOf).filter(({ id }) => before.get(id) !== after.get(id));
  const version = versionAfter(newest.version);
  const all = [...(await handedInBefore(statistics, version)), ...it.corrections];
  const { rows } = await release.query<{ id: string }>(
    'select id from cell where release_version = $1 and id = any($2)',
    [newest.version, [...changed.map(({ id }) => id), ...all.flatMap(cellsOfPlaces)]],
  );
  const published = new Set(rows.map(({ id }) => id));
  const cells = [...new Map(changed.map((cell) => [cell.id, cell])).values()].filter(({ id }) => published.has(id));
  if (cells.length === 0) throw new Refusal('NOTHING_CHANGES', {});
  demandEnough(cells, changedIn(all, published));
  await demandFewDraws(desk, version, cells);
  return { id: randomUUID(), version, replaces: newest.version, cells };
}

async function handedInBefore(statistics: Connection, version: string): Promise<Correction[]> {
  const { rows } = await statistics.query<{ corrections: Correction[] }>(
    'select corrections from erratum where version = $1',
    [version],
  );
  return rows.flatMap(({ corrections }) => corrections);
}

const cellsOfPlaces = (it: Correction): string[] =>
  'quarter' in it ? [it.was, it.becomes].flatMap((incident) => cellsOfPlace(it.quarter, incident)) : [];

/** Bornholm is a landsdel, and a municipality none the less. */
function demandEnough(cells: readonly LatticeCell[], changed: ReadonlyMap<string, number>): void {
  const places = new Set(cells.map(({ geo }) => geo).filter((geo) => municipality(geo) !== undefined));
  for (const place of places)
    if ((changed.get(place) ?? 0) < FEWEST) throw new Refusal('TOO_FEW_CHANGED', { needed: FEWEST, place });
}

async function keep({ statistics, now }: Desk, it: HandingIn, { id, version, cells }: Effect): Promise<void> {
  await statistics.query(
    `insert into erratum (id, version, changed, corrections, reason_da, reason_en, handed_in_by, on_day)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      version,
      it.corrections.reduce((sum, { number }) => sum + number, 0),
      JSON.stringify(it.corrections),
      it.reason.da,
      it.reason.en,
      it.by,
      dayOf(now()),
    ],
  );
  await statistics.query(
    'insert into erratum_cell (version, cell) select $1, unnest($2::text[]) on conflict do nothing',
    [version, cells.map((cell) => cell.id)],
  );
}

/** From the first that is corrected: the year, and the years of incidents, came out with a later one. */
function quartersOf(corrections: readonly Correction[], until: Quarter): Quarter[] {
  const quarters: Quarter[] = [];
  const first = corrections.map(publishedBy).toSorted()[0];
  for (let quarter = first; quarter && quarter <= until; quarter = nextQuarter(quarter)) quarters.push(quarter);
  return quarters;
}

async function countsOf(statistics: Connection, quarters: readonly Quarter[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const quarter of quarters) for (const [id, n] of await trueCounts(statistics, quarter)) counts.set(id, n);
  return counts;
}
