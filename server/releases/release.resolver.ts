import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Asks } from '../platform/access/guard.ts';
import type { Context } from '../platform/api/context.ts';
import { DateTimeScalar, QuarterScalar } from '../platform/api/scalars.ts';
import type { Locale } from '../taxonomy/codeList.ts';
import { LocaleEnum } from '../taxonomy/enums.ts';
import { everyTable } from '../taxonomy/fileFormats.ts';
import { lattice } from '../taxonomy/latticeTables.ts';
import { calendarOf } from './calendar/calendarOf.ts';
import { momentOf } from './calendar/calendarRows.ts';
import type { Part } from './cube.ts';
import type { PublishedStatistics } from './published.ts';
import { EVERYONE, seesDrafts } from './release.access.ts';
import { filesOf } from './offeredFiles.ts';
import { NoiseProfile, Release, ReleaseFile, StatisticsTable } from './release.type.ts';
import { newestPublished, type ReleaseRow } from './releaseRows.ts';
import { releasesOut } from './releasesOut.ts';

declare module '../platform/api/context.ts' {
  interface Services {
    published: PublishedStatistics;
  }
}

const sum = (parts: readonly Part[], of: (part: Part) => number) => parts.reduce((all, part) => all + of(part), 0);

/** A year of incidents comes long after it, so it is none that every yearly table has. */
const isRegistered = ({ table }: Part) => lattice.tables.some(({ id, basis }) => id === table && basis === 'REG');

const periodsOf = (parts: readonly Part[], each: 'quarter' | 'year') =>
  [...new Set(parts.filter(isRegistered).map(({ period }) => period))]
    .filter((it) => it.includes('-Q') === (each === 'quarter'))
    .sort();

@Resolver(() => Release)
export class ReleaseResolver {
  @Asks(EVERYONE)
  @Query(() => [Release], { description: 'All releases, the newest first.' })
  releases(@Ctx() context: Context): Promise<ReleaseRow[]> {
    return seesDrafts(context.viewer) ? context.services.published.releases(true) : releasesOut(context);
  }

  @Asks(EVERYONE)
  @Query(() => Release, { nullable: true, description: 'One release; without a version the newest that is published.' })
  async release(
    @Ctx() context: Context,
    @Arg('version', () => ID, { nullable: true, description: 'The version, for example `2025-Q1.1`.' }) version:
      | string
      | null,
  ): Promise<ReleaseRow | null> {
    const { services, viewer } = context;
    if (!version && !seesDrafts(viewer)) return newestPublished(await releasesOut(context)) ?? null;
    return services.published.release(seesDrafts(viewer), version ?? null);
  }

  @FieldResolver(() => NoiseProfile, { description: 'How its numbers were protected.' })
  profile(@Root() { profile, d, v, tau }: ReleaseRow): NoiseProfile {
    return { name: profile, maximumNoise: d, variance: v, threshold: tau };
  }

  @FieldResolver(() => [QuarterScalar], { description: 'The quarters it has figures for, the oldest first.' })
  async quarters(@Root() it: ReleaseRow, @Ctx() { services }: Context): Promise<string[]> {
    return periodsOf(await services.published.parts(it), 'quarter');
  }

  @FieldResolver(() => [Int], { description: 'The years it has figures for, the oldest first.' })
  async years(@Root() it: ReleaseRow, @Ctx() { services }: Context): Promise<number[]> {
    return periodsOf(await services.published.parts(it), 'year').map(Number);
  }

  @FieldResolver(() => [StatisticsTable], { description: 'Its tables.' })
  async tables(@Root() it: ReleaseRow, @Ctx() { services }: Context): Promise<StatisticsTable[]> {
    const { published } = services;
    const [found, files] = await Promise.all([published.parts(it), published.files(it)]);
    const byTable = Map.groupBy(found, ({ table }) => table);
    return lattice.tables.flatMap((table) => {
      const parts = byTable.get(table.id);
      if (!parts) return [];
      return [
        {
          id: table.id,
          release: it,
          title: table.title,
          basis: table.basis === 'REG' ? 'REGISTRATION' : 'INCIDENT',
          dimensions: [...new Set(table.shapes.flat())],
          geoLevels: table.levels,
          periods: parts.map(({ period }) => period).sort(),
          cells: sum(parts, ({ cells }) => cells),
          shown: sum(parts, ({ shown }) => shown),
          files: filesOf(it, table.id, files),
        },
      ];
    });
  }

  @FieldResolver(() => [ReleaseFile], {
    description:
      'What is published of it as a whole: all cells, its quality, the list of its files, all of them as one archive.',
  })
  async files(@Root() it: ReleaseRow, @Ctx() { services }: Context): Promise<ReleaseFile[]> {
    return filesOf(it, everyTable, await services.published.files(it));
  }

  @FieldResolver(() => Int, { description: 'How many cells are shown.' })
  async shownCells(@Root() it: ReleaseRow, @Ctx() { services }: Context): Promise<number> {
    return sum(await services.published.parts(it), ({ shown }) => shown);
  }

  @FieldResolver(() => Int, { description: 'How many cells are hidden.' })
  async hiddenCells(@Root() it: ReleaseRow, @Ctx() { services }: Context): Promise<number> {
    return sum(await services.published.parts(it), ({ cells, shown }) => cells - shown);
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'The planned moment that it comes out, or came out; null when none is planned.',
  })
  async publishAt(@Root() { version }: ReleaseRow, @Ctx() context: Context): Promise<Date | null> {
    const planned = (await calendarOf(context)).planned.find((it) => it.version === version);
    return planned ? momentOf(planned) : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether its figures are final: what is published never changes.' })
  final(@Root() { state }: ReleaseRow): boolean {
    return state === 'PUBLISHED';
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
