import { Arg, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ViewerType } from '../people/viewer.resolver.ts';
import { Asks, Readable } from '../platform/access/guard.ts';
import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { QuarterScalar } from '../platform/api/scalars.ts';
import { Invalid, NotFound } from '../platform/problem.ts';
import type { Locale } from '../taxonomy/codeList.ts';
import { LocaleEnum } from '../taxonomy/enums.ts';
import { lattice } from '../taxonomy/latticeTables.ts';
import type { Quarter } from '../taxonomy/quarter.ts';
import { prepareRelease } from './prepareRelease.ts';
import type { PublishedStatistics, ReleaseRow } from './published.ts';
import { publishRelease } from './publishRelease.ts';
import { quarterStates } from './quarterStates.ts';
import { releaseAccess, statistician } from './release.access.ts';
import { CellQuery, PrepareReleaseInput, PublishReleaseInput } from './release.inputs.ts';
import { Cell, cellOf, NoiseProfile, QuarterState, Release, StatisticsTable } from './release.type.ts';

declare module '../platform/api/context.ts' {
  interface Services {
    published: PublishedStatistics;
  }
}

@Readable(statistician)
@ObjectType({ description: 'The quarter whose release was asked for.' })
class PrepareReleasePayload {
  @Field(() => QuarterState, { description: 'The quarter; its `order` says how far it is.' })
  declare quarter: QuarterState;
}

@Readable(statistician)
@ObjectType({ description: 'The quarter whose release is being published.' })
class PublishReleasePayload {
  @Field(() => QuarterState, { description: 'The quarter; its `order` says how far it is.' })
  declare quarter: QuarterState;
}

const most = { selections: 50, cells: 5_000 };
const spent = new WeakMap<Context, typeof most>();

/** The limits hold for the whole request: a list is no cheaper for being asked for under thirty names. */
function spend(context: Context, what: keyof typeof most, number: number): void {
  const known = spent.get(context) ?? { selections: 0, cells: 0 };
  spent.set(context, { ...known, [what]: known[what] + number });
  if (known[what] + number > most[what])
    throw new Invalid([{ field: 'select', rule: 'too_many', params: { limit: most[what] } }]);
}

const EVERYONE = 'everyone; drafts to a statistician of the statistics office';

const seesDrafts = ({ viewer }: Context) => statistician.test(viewer, null);

async function stateOf(context: Context, quarter: Quarter): Promise<QuarterState> {
  const state = (await quarterStates(context)).find((it) => it.quarter === quarter);
  if (!state) throw new NotFound('quarter');
  return state;
}

@Resolver(() => Release)
export class ReleaseResolver {
  @Asks(EVERYONE)
  @Query(() => [Release], { description: 'All releases, the newest first.' })
  releases(@Ctx() context: Context): Promise<ReleaseRow[]> {
    return context.services.published.releases(seesDrafts(context));
  }

  @Asks(EVERYONE)
  @Query(() => Release, { nullable: true, description: 'One release; without a version the newest that is published.' })
  release(
    @Ctx() context: Context,
    @Arg('version', () => ID, { nullable: true, description: 'The version, for example `2025-Q1.1`.' }) version:
      | string
      | null,
  ): Promise<ReleaseRow | null> {
    return context.services.published.release(seesDrafts(context), version ?? null);
  }

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
    const release = await published.release(seesDrafts(context), version ?? null);
    if (!release) throw new NotFound('release');
    const cells = await published.cells(release, select);
    spend(context, 'cells', cells.length);
    return cells.map(cellOf);
  }

  @Asks('a statistician of the statistics office')
  @Query(() => [QuarterState], {
    description: 'The quarters of the last years, the newest first, and where each stands.',
  })
  quarters(@Ctx() context: Context): Promise<QuarterState[]> {
    demand(context.viewer, statistician, null);
    return quarterStates(context);
  }

  @Asks('a statistician of the statistics office')
  @Mutation(() => PrepareReleasePayload, { description: 'Has a draft of a frozen quarter built.' })
  async prepareRelease(
    @Ctx() context: Context,
    @Arg('input', () => PrepareReleaseInput, { description: 'Which quarter.' }) { quarter }: PrepareReleaseInput,
  ): Promise<PrepareReleasePayload> {
    await prepareRelease(context, quarter as Quarter);
    return { quarter: await stateOf(context, quarter as Quarter) };
  }

  @Asks('a statistician of the statistics office')
  @Mutation(() => PublishReleasePayload, { description: 'Publishes a draft, for good.' })
  async publishRelease(
    @Ctx() context: Context,
    @Arg('input', () => PublishReleaseInput, { description: 'Which draft.' }) { version }: PublishReleaseInput,
  ): Promise<PublishReleasePayload> {
    const release = await publishRelease(context, version);
    return { quarter: await stateOf(context, release.quarter as Quarter) };
  }

  @FieldResolver(() => NoiseProfile, { description: 'How its numbers were protected.' })
  profile(@Root() { profile, d, v, tau }: ReleaseRow): NoiseProfile {
    return { name: profile, maximumNoise: d, variance: v, threshold: tau };
  }

  @FieldResolver(() => [Int], { description: 'The years it has figures for, the oldest first.' })
  years(@Root() it: ReleaseRow, @Ctx() { services }: Context): Promise<number[]> {
    return services.published.years(it);
  }

  @FieldResolver(() => [StatisticsTable], { description: 'Its tables.' })
  async tables(@Root() it: ReleaseRow, @Ctx() { services }: Context): Promise<StatisticsTable[]> {
    const shapes = await services.published.shape(it);
    return lattice.tables.flatMap((table) => {
      const shape = shapes.get(table.id);
      if (!shape) return [];
      const formats = it.state === 'PUBLISHED' ? ['csv', 'json'] : [];
      return [
        {
          id: table.id,
          title: table.title,
          basis: table.basis === 'REG' ? 'REGISTRATION' : 'INCIDENT',
          dimensions: [...new Set(table.shapes.flat())],
          geoLevels: table.levels,
          ...shape,
          files: formats.map((extension) => ({
            format: extension === 'csv' ? 'csv' : 'json-stat',
            path: `/releases/${it.version}/${table.id}.${extension}`,
          })),
        },
      ];
    });
  }

  @FieldResolver(() => Int, { description: 'How many cells are shown.' })
  async shownCells(@Root() it: ReleaseRow, @Ctx() { services }: Context): Promise<number> {
    return [...(await services.published.shape(it)).values()].reduce((sum, { shown }) => sum + shown, 0);
  }

  @FieldResolver(() => Int, { description: 'How many cells are hidden.' })
  async hiddenCells(@Root() it: ReleaseRow, @Ctx() { services }: Context): Promise<number> {
    return [...(await services.published.shape(it)).values()].reduce((sum, { cells, shown }) => sum + cells - shown, 0);
  }

  @FieldResolver(() => Boolean, { description: 'Whether this viewer can publish it now.' })
  viewerCanPublish(@Root() it: ReleaseRow, @Ctx() context: Context): boolean {
    return it.state === 'DRAFT' && seesDrafts(context);
  }
}

@Resolver(() => StatisticsTable)
export class StatisticsTableResolver {
  @FieldResolver(() => String, { description: 'What the table shows.' })
  title(
    @Root() { title }: StatisticsTable,
    @Arg('locale', () => LocaleEnum, { description: 'In which language.' }) locale: Locale,
  ): string {
    return title[locale];
  }
}

/** Beside ReleaseResolver, whose query `quarters` has taken the name of the method. */
@Resolver(() => Release)
export class ReleaseQuartersResolver {
  @FieldResolver(() => [QuarterScalar], { description: 'The quarters it has figures for, the oldest first.' })
  quarters(@Root() it: ReleaseRow, @Ctx() { services }: Context): Promise<string[]> {
    return services.published.quarters(it);
  }
}

/** A field of the viewer that this slice adds. */
@Resolver(() => ViewerType)
export class ReleaseViewerResolver {
  @FieldResolver(() => Boolean, { description: 'Whether they may have releases prepared, and publish them.' })
  viewerCanPrepareReleases(@Ctx() { viewer }: Context): boolean {
    return releaseAccess.prepare.test(viewer, null);
  }
}
