import { knowledgeOf } from './knowledge.ts';
import type { Narrow } from './lookAt.ts';
import { programOf } from './program.ts';
import type { Publication } from './publication.ts';
import type { Scope } from './scopes.ts';

/** The published cells that make a narrow one narrow, and by how much its range would widen, were each of them less certain by one. */
export interface Blame {
  readonly narrow: Narrow;
  readonly by: ReadonlyMap<string, number>;
}

/**
 * The prices of both ends of its range. Of equally good prices the solver has the first it comes to, so it begins here anew, and
 * is asked in the same order: what it answers must hang on nothing but what was published.
 */
export function blameFor(publication: Publication, scope: Scope, narrow: readonly Narrow[]): Promise<Blame[]> {
  const system = knowledgeOf(publication, scope);
  return programOf(system, (program) =>
    narrow.map((it) => {
      const by = new Map<string, number>();
      for (const greatest of [false, true]) {
        program.end([system.names.indexOf(it.id)], greatest);
        for (const [variable, weight] of program.weights.entries()) {
          const id = system.names[variable];
          if (weight > 0 && id !== undefined) by.set(id, Math.max(by.get(id) ?? 0, weight));
        }
      }
      return { narrow: it, by };
    }),
  );
}
