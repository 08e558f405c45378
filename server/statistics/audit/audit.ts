import type { Connection } from '../../platform/worker.ts';
import { isQuarter, yearOf, type Quarter } from '../../taxonomy/quarter.ts';
import { trueCounts } from '../cube.ts';
import { filesOf } from '../files/filesOf.ts';
import { profiles, type Profile } from '../noiseTable.ts';
import { Refusal } from '../refusal.ts';
import { cellsOf, findRelease, type Release } from '../release.ts';
import { accountOf } from './account.ts';
import type { Finding } from './finding.ts';
import { formOf, historyOf } from './form.ts';
import { scopesOf } from './knowledge.ts';
import { noiseOf } from './noiseOf.ts';
import type { Publication } from './publication.ts';
import { filesTell } from './readBack.ts';
import { reconstruct } from './reconstruct.ts';

/** What came of attacking a release: which one, by its hash, how closely it was looked at, and what was found. */
export interface Audit {
  readonly version: string;
  readonly sha256: string;
  readonly cells: number;
  readonly attacked: number;
  readonly findings: readonly Finding[];
}

/**
 * Attacks a draft, or a release that is out, with everything that was ever published: as somebody would who knows the method, the
 * lattice and the code. The true counts of its year tell it whom to attack and whether the noise is honest; they stay in this process.
 */
export async function audit(
  { statistics, release }: Record<'statistics' | 'release', Connection>,
  version: string,
  tell: (percent: number) => void,
): Promise<Audit> {
  const it = await findRelease(release, version);
  if (!it) throw new Refusal('UNKNOWN_RELEASE', { version });
  if (it.sha256 === null) throw new Refusal('NOT_A_DRAFT', { version, state: it.state });
  const profile = profiles[it.profile as Profile['name']];
  const publication: Publication = { cells: await cellsOf(release, version), profile };
  const earlier = it.base === null ? [] : await cellsOf(release, it.base);
  const truth = await truthOf(statistics, it, publication);
  tell(5);
  const findings: Finding[] = [
    ...accountOf(profile),
    ...formOf(publication, quartersIn(publication)),
    ...historyOf(publication, earlier),
    ...filesTell(publication, filesOf(it, publication.cells)),
    ...noiseOf(
      publication.cells.filter(({ id }) => truth.has(id)),
      truth,
      profile,
    ),
  ];
  tell(20);
  let attacked = 0;
  const scopes = scopesOf(`${yearOf(it.quarter)}`);
  for (const [place, scope] of scopes.entries()) {
    const seen = await reconstruct(publication, truth, scope);
    attacked += seen.looked;
    findings.push(...seen.findings);
    tell(20 + Math.round((80 * (place + 1)) / scopes.length));
  }
  return { version, sha256: it.sha256, cells: publication.cells.length, attacked, findings };
}

const quartersIn = ({ cells }: Publication): Quarter[] =>
  [...new Set(cells.map(({ period }) => period))].filter(isQuarter).toSorted();

/** Of the year of the release: what is older was attacked when it came out, and stands in no sum with this. */
async function truthOf(statistics: Connection, { quarter }: Release, publication: Publication) {
  const truth = new Map<string, number>();
  for (const each of quartersIn(publication).filter((it) => yearOf(it) === yearOf(quarter)))
    for (const [id, count] of await trueCounts(statistics, each)) truth.set(id, count);
  return truth;
}
