import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Organisation, type OrganisationRow } from '../organisations/organisation.entity.ts';
import { organisationOf } from '../organisations/organisationOf.ts';
import { Member, type MemberRow } from '../people/member.entity.ts';
import { memberOf } from '../people/memberOf.ts';
import { Asks, Guard } from '../platform/access/guard.ts';
import { After, First } from '../platform/api/arguments.ts';
import { connectionOf, type Page } from '../platform/api/connection.ts';
import type { Context } from '../platform/api/context.ts';
import { CoverageCell } from './evidence/coverage.type.ts';
import { coverageOf } from './evidence/coverage.rows.ts';
import { demandId } from '../platform/input.ts';
import { listedRow, listPage } from '../platform/database/listing.rows.ts';
import { studies } from './listings.ts';
import { studyAccess } from './study.access.ts';
import { Study, type StudyRow } from './study.entity.ts';
import { StudyFilter } from './study.inputs.ts';

const StudyConnection = connectionOf<StudyRow>('Study', () => Study, true);

@Resolver(() => Study)
export class StudyResolver {
  @Asks(studyAccess.read.says)
  @Query(() => StudyConnection, {
    description: 'Studies that the viewer works on or that are about them, the newest first.',
  })
  studies(
    @Ctx() context: Context,
    @First(25) first: number,
    @After() after?: string | null,
    @Arg('filter', () => StudyFilter, { nullable: true, description: 'Which ones; all when absent.' })
    filter?: StudyFilter | null,
  ): Promise<Page<StudyRow>> {
    demandId('filter.municipality', filter?.municipality);
    return listPage(context, studies, {
      first,
      after,
      where: { phase: filter?.phase, municipality: filter?.municipality },
      containing: { by: 'title', text: filter?.search },
    });
  }

  @Asks(studyAccess.read.says)
  @Query(() => Study, { nullable: true, description: 'One study, or null when there is none for this viewer.' })
  study(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Which study.' }) id: string,
  ): Promise<StudyRow | null> {
    return listedRow(context, studies, id);
  }

  @FieldResolver(() => Organisation, { description: 'The municipality it is about.' })
  municipality(@Root() it: StudyRow, @Ctx() context: Context): Promise<OrganisationRow> {
    return organisationOf(context, it.municipality);
  }

  @FieldResolver(() => [Organisation], { description: 'The institutions it is about.' })
  institutions(@Root() it: StudyRow, @Ctx() context: Context): Promise<OrganisationRow[]> {
    return Promise.all(it.institutions.map((id) => organisationOf(context, id)));
  }

  @Guard(studyAccess.workings)
  @FieldResolver(() => [Member], { nullable: true, description: 'The assessors who work on it.' })
  async team(@Root() it: StudyRow, @Ctx() context: Context): Promise<MemberRow[]> {
    const members = await Promise.all(it.team.map((id) => memberOf(context, id)));
    return members.filter((member) => member !== null);
  }

  @Guard(studyAccess.workings)
  @FieldResolver(() => [CoverageCell], {
    nullable: true,
    description: 'What has evidence, by ground, service and source; what is absent has not been looked at.',
  })
  coverage(@Root() it: StudyRow, @Ctx() context: Context): Promise<CoverageCell[]> {
    return coverageOf(context, it.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer can change it now.' })
  viewerCanChange(@Root() it: StudyRow, @Ctx() { viewer }: Context): boolean {
    return studyAccess.change.test(viewer, it) && it.phase !== 'CLOSED';
  }
}
