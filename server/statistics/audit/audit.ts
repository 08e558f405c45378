import type { Connection } from '../../platform/worker.ts';
import { latticeEdition } from '../../taxonomy/latticeTables.ts';
import { isQuarter, type Quarter } from '../../taxonomy/quarter.ts';
import { trueCounts } from '../cube.ts';
import { breaksOf } from '../breaks.ts';
import { filesOf } from '../files/filesOf.ts';
import type { ReleaseFile } from '../files/releaseFile.ts';
import { profiles, type Profile } from '../noiseTable.ts';
import { Refusal } from '../refusal.ts';
import { cellsOf, findRelease, type Release } from '../release.ts';
import { publicationOf } from '../publicationOf.ts';
import { drawnAgain } from '../errata/drawnAgain.ts';
import { accountOf } from './account.ts';
import { accountOfErrata } from './accountOfErrata.ts';
import { averagingOf } from './averaging.ts';
import type { AttackMade, Auditor, Databases, Depth } from './auditor.ts';
import { beliefsOf } from './belief/belief.ts';
import { channelsTell, type Channel } from './channels.ts';
import { correctionsIn } from './correctionsIn.ts';
import { differencingOf } from './differencing.ts';
import type { Attack, Finding, Measured } from './finding.ts';
import { formOf, historyOf } from './form.ts';
import { noiseOf } from './noiseOf.ts';
import type { Publication } from './publication.ts';
import { filesTell } from './readBack.ts';
import { reconstructionOf } from './reconstructionOf.ts';
import { quartersIn as quartersAbout, scopesOfRelease, scopesReached, yearsIn, type Scope } from './scopes.ts';
import { Traces } from './traces.ts';
import { unlinkabilityOf } from './unlinkability.ts';

/** How readers get a release, which is attacked too. */
export interface Offered {
  files: (...of: Parameters<typeof filesOf>) => Iterable<ReleaseFile>;
  channels: (databases: Databases, version: string) => readonly Channel[];
}

const asOffered: Offered = {
  files: filesOf,
  channels: ({ release }, version) => [{ name: 'The release database', read: () => cellsOf(release, version) }],
};

/** As the product does it, everywhere outside of tests and made-up quarters. */
export const wholeAuditor = auditorOf('WHOLE');

/** Leaves out the solving, and says so: for quarters that were made up, where nobody can be recognised. */
export const quickAuditor = auditorOf('WITHOUT_SOLVING');

/**
 * Attacks with everything that was ever published: as somebody would who knows the method, the lattice and the code. The
 * true counts of its year tell whether the noise is honest and the model holds; they stay in this process.
 */
export function auditorOf(depth: Depth, offered: Partial<Offered> = {}): Auditor {
  const { files: filesMade, channels } = { ...asOffered, ...offered };
  return {
    depth,
    async attack(databases, version, tell) {
      const it = await demandBuilt(databases, version);
      const profile = profiles[it.profile as Profile['name']];
      const publication = await publicationOf(databases.release, version, profile);
      const corrected = await correctedIn(databases.statistics, version);
      const earlier = await publicationOf(databases.release, it.base, profile);
      const scopes = scopesFor(it, corrected, quartersIn(publication));
      const truth = await truthOf(databases.statistics, quartersAbout(scopes, quartersIn(publication)));
      await tell(5);
      const known = publication.cells.filter(({ id }) => truth.has(id));
      const traces = new Traces(it);
      const files = traces.in(filesMade(it, publication.cells, await breaksOf(databases.release)));
      const erratum = await correctionsIn(databases.statistics, version, known, earlier.cells, truth);
      // What was drawn too often before is out, and no draft mends it.
      const again = corrected.size > 0 ? await drawnAgain(databases, version) : new Map<string, number>();
      const attacks: AttackMade[] = [
        made('ACCOUNT', [...accountOf(profile), ...accountOfErrata(again, profile)]),
        made('AVERAGING', averagingOf()),
        made('FORM', formOf(publication, quartersIn(publication), await otherEditions(databases.release))),
        made('HISTORY', historyOf(publication, earlier.cells, corrected)),
        made('FILES', [
          ...filesTell(publication, files),
          ...(await channelsTell(publication, channels(databases, version))),
        ]),
        made('NOISE', noiseOf(known, truth, profile)),
        made('UNLINKABILITY', [...traces.findings, ...(await unlinkabilityOf(databases, it))]),
        measured('DIFFERENCING', differencingOf({ ...publication, cells: known, profile }, truth, erratum)),
      ];
      const nothing: Measured = { findings: [], figures: [] };
      const belief = depth === 'WHOLE' ? await beliefsOf({ ...publication, profile }, yearsIn(scopes)) : nothing;
      attacks.push({ attack: 'BELIEF', ...belief, leftOut: depth !== 'WHOLE' });
      await tell(20);
      const solved =
        depth === 'WHOLE'
          ? await reconstructionOf(databases, it, { publication, earlier, truth, scopes }, (share) =>
              tell(20 + Math.floor(79 * share)),
            )
          : [];
      const findings = solved.flatMap((each) => each.findings);
      attacks.push({ attack: 'RECONSTRUCTION', findings, leftOut: depth !== 'WHOLE' });
      await tell(100);
      const sum = (of: 'looked' | 'settled' | 'toldBefore') => solved.reduce((total, each) => total + each[of], 0);
      const attacked = sum('looked');
      const bySolving = attacked === 0 ? 0 : Math.round((100 * (attacked - sum('settled'))) / attacked);
      return {
        version,
        sha256: it.sha256,
        depth,
        cells: publication.cells.length,
        attacked,
        bySolving,
        toldBefore: sum('toldBefore'),
        attacks,
      };
    },
  };
}

const made = (attack: Attack, findings: readonly Finding[]): AttackMade => ({ attack, findings, leftOut: false });

const measured = (attack: Attack, it: Measured): AttackMade => ({ attack, ...it, leftOut: false });

async function demandBuilt({ release }: Databases, version: string): Promise<Release & { sha256: string }> {
  const it = await findRelease(release, version);
  if (!it) throw new Refusal('UNKNOWN_RELEASE', { version });
  const { sha256, state } = it;
  if (sha256 === null) throw new Refusal('NOT_A_DRAFT', { version, state });
  return { ...it, sha256 };
}

const quartersIn = ({ cells }: Publication): Quarter[] =>
  [...new Set(cells.map(({ period }) => period))].filter(isQuarter).toSorted();

/** The year of the release: what is older was attacked when it came out, and stands in no sum with this. And all that an erratum reaches. */
function scopesFor({ quarter }: Release, corrected: ReadonlySet<string>, quarters: readonly Quarter[]): Scope[] {
  const own = scopesOfRelease(quarter);
  const isOwn = (it: Scope) => own.some(({ basis, year }) => basis === it.basis && year === it.year);
  return [...own, ...scopesReached(corrected, quarters).filter((it) => !isOwn(it))];
}

async function truthOf(statistics: Connection, quarters: readonly Quarter[]) {
  const truth = new Map<string, number>();
  for (const each of quarters) for (const [id, count] of await trueCounts(statistics, each)) truth.set(id, count);
  return truth;
}

/** What an erratum says that it changes; of any other release nothing. */
async function correctedIn(statistics: Connection, version: string): Promise<ReadonlySet<string>> {
  const { rows } = await statistics.query<{ cell: string }>('select cell from erratum_cell where version = $1', [
    version,
  ]);
  return new Set(rows.map(({ cell }) => cell));
}

/** Quarters that came out by another edition of the lattice, or before editions were kept. */
async function otherEditions(release: Connection): Promise<ReadonlySet<Quarter>> {
  const { rows } = await release.query<{ quarter: Quarter }>(
    `select quarter from release where version like '%.1' and lattice ->> 'sha256' is distinct from $1`,
    [latticeEdition.sha256],
  );
  return new Set(rows.map(({ quarter }) => quarter));
}
