import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Asks } from '../platform/access/guard.ts';
import type { Context } from '../platform/api/context.ts';
import { Invalid, NotFound } from '../platform/problem.ts';
import { Cell } from './cell.type.ts';
import { EVERYONE, seesDrafts } from './release.access.ts';
import { CellQuery, SeriesQuery } from './release.inputs.ts';

const most = { selections: 50, cells: 5_000 };
const spent = new WeakMap<Context, typeof most>();

/** The limits hold for the whole request: a list is no cheaper for being asked for under thirty names. */
function spend(context: Context, what: keyof typeof most, number: number): void {
  const known = spent.get(context) ?? { selections: 0, cells: 0 };
  spent.set(context, { ...known, [what]: known[what] + number });
  if (known[what] + number > most[what])
    throw new Invalid([{ field: 'select', rule: 'too_many', params: { limit: most[what] } }]);
}

@Resolver(() => Cell)
export class CellResolver {
  @Asks(EVERYONE)
  @Query(() => [Cell], {
    description:
      'Cells of a release. Only cells of the lattice exist: a combination outside it is `INVALID` with the rule `not_in_lattice`. At most 50 selections and 5 000 cells in one request.',
  })
  async cells(
    @Ctx() context: Context,
    @Arg('release', () => ID, { nullable: true, description: 'The version; the newest published one when absent.' })
    version: string | null,
    @Arg('select', () => [CellQuery], { description: 'Which cells.' }) select: CellQuery[],
  ): Promise<Cell[]> {
    const { published } = context.services;
    spend(context, 'selections', select.length);
    const release = await published.release(seesDrafts(context.viewer), version ?? null);
    if (!release) throw new NotFound('release');
    const cells = await published.cells(release, select);
    spend(context, 'cells', cells.length);
    return cells;
  }

  @Asks(EVERYONE)
  @Query(() => [Cell], {
    description:
      'One cell through all periods of a release, the oldest first. One that is not in the lattice is `INVALID` with the rule `not_in_lattice`. A series counts as a selection, and its cells among those of the request.',
  })
  async series(
    @Ctx() context: Context,
    @Arg('release', () => ID, { nullable: true, description: 'The version; the newest published one when absent.' })
    version: string | null,
    @Arg('of', () => SeriesQuery, { description: 'Which cell.' }) of: SeriesQuery,
  ): Promise<Cell[]> {
    const { published } = context.services;
    spend(context, 'selections', 1);
    const release = await published.release(seesDrafts(context.viewer), version ?? null);
    if (!release) throw new NotFound('release');
    const cells = await published.through(release, of);
    spend(context, 'cells', cells.length);
    return cells;
  }
}
