import { beforeErrata } from '../errata/replaced.ts';
import type { Release } from '../release.ts';
import type { Databases } from './auditor.ts';
import { factsOf } from './factsOf.ts';
import { inThreads } from './inThreads.ts';
import type { Publication } from './publication.ts';
import type { Material, Reconstruction } from './reconstruct.ts';
import { cellsIn, type Scope } from './scopes.ts';

interface Attacked extends Required<Pick<Material, 'publication' | 'earlier' | 'truth'>> {
  readonly scopes: readonly Scope[];
}

/** The attack on each scope by all versions together, beside what those before told. */
export async function reconstructionOf(
  databases: Databases,
  { version, base, quarter }: Release,
  { publication, earlier, truth, scopes }: Attacked,
  tell: (share: number) => Promise<void>,
): Promise<Reconstruction[]> {
  const before = (until: string) => beforeErrata(databases, until, scopes, publication.profile);
  const { replaced, since } = await before(version);
  const about = (all: Publication): Publication => ({ ...all, cells: cellsIn(all.cells, scopes) });
  const material: Material = {
    publication: { ...about(publication), replaced },
    earlier: { ...about(earlier), replaced: base === null ? [] : (await before(base)).replaced },
    truth,
    facts: { ...(await factsOf(databases.statistics, scopes, quarter)), since },
  };
  const tasks = scopes.map((scope) => ({ is: 'RECONSTRUCT' as const, scope }));
  return inThreads(material, (threads) => threads(tasks, tell));
}
