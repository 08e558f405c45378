import { blameFor, type Blame } from './blame.ts';
import { lookAt, type Look, type Narrow } from './lookAt.ts';
import type { Publication } from './publication.ts';
import { reconstruct, type Material, type Reconstruction } from './reconstruct.ts';
import type { Scope } from './scopes.ts';

/** What a thread is asked for, about one scope. */
export type Task = { readonly scope: Scope } & (
  | { readonly is: 'RECONSTRUCT' }
  /** As if these were withheld; of all cells or of some. */
  | { readonly is: 'LOOK'; readonly withheld: ReadonlySet<string>; readonly only?: ReadonlySet<string> | undefined }
  | { readonly is: 'BLAME'; readonly withheld: ReadonlySet<string>; readonly narrow: readonly Narrow[] }
);

export interface Answers {
  readonly RECONSTRUCT: Reconstruction;
  readonly LOOK: Look;
  readonly BLAME: readonly Blame[];
}

export function execute(
  material: Material,
  task: Task,
  tell: (share: number) => void,
): Promise<Answers[keyof Answers]> {
  const { scope } = task;
  if (task.is === 'RECONSTRUCT') return reconstruct(material, scope, tell);
  const publication = without(material.publication, task.withheld);
  return task.is === 'LOOK'
    ? lookAt({ ...material, publication }, scope, task.only, tell)
    : blameFor(publication, scope, task.narrow);
}

/** A publication with some more of its numbers withheld. */
export const without = (publication: Publication, withheld: ReadonlySet<string>): Publication => ({
  ...publication,
  cells: publication.cells.map((cell) => (withheld.has(cell.id) ? { ...cell, status: 'C', value: null } : cell)),
  withheld: new Set([...(publication.withheld ?? []), ...withheld]),
});
