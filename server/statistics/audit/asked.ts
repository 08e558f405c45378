import { before, change } from './allVersions.ts';
import type { LinearSystem } from './linearSystem.ts';
import type { Publication, Replaced } from './publication.ts';

/** A number of a system of which not too much may be certain: a published cell, as it is or was, or a change. */
export interface Asked {
  /** Its name in the system. */
  readonly id: string;
  readonly variable: number;
  /** Its number never reached the threshold. */
  readonly hidden: boolean;
  /** In a possible world it is the count of this cell, or was before an erratum. Of a change no world tells. */
  readonly read?: { readonly cell: string; readonly before?: string };
}

/** All of a system, or some by their names. */
export function askedIn(publication: Publication, { names }: LinearSystem, only?: ReadonlySet<string>): Asked[] {
  const isHidden = hiddenIn(publication);
  const earlier = new Map((publication.replaced ?? []).flatMap(askedBefore));
  return names.flatMap((id, variable): Asked[] => {
    if (only && !only.has(id)) return [];
    const hidden = isHidden(id);
    if (hidden !== undefined) return [{ id, variable, hidden, read: { cell: id } }];
    const asked = earlier.get(id);
    return asked ? [{ id, variable, ...asked }] : [];
  });
}

function askedBefore(it: Replaced): (readonly [name: string, asked: Pick<Asked, 'hidden' | 'read'>])[] {
  const isHidden = hiddenIn(it);
  return [...it.changed].flatMap((cell) => [
    [before(cell, it.by), { hidden: isHidden(cell) ?? true, read: { cell, before: it.by } }],
    [change(cell, it.by), { hidden: false }],
  ]);
}

/** Of a published cell whether it is hidden, and not because its number was withheld. */
function hiddenIn({ cells, withheld }: Pick<Publication, 'cells' | 'withheld'>) {
  const values = new Map(cells.map(({ id, value }) => [id, value]));
  return (id: string) => (values.has(id) ? values.get(id) === null && !withheld?.has(id) : undefined);
}
