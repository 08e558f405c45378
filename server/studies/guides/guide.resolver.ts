import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Asks } from '../../platform/access/guard.ts';
import { After, First, Input } from '../../platform/api/arguments.ts';
import { connectionOf, type Page } from '../../platform/api/connection.ts';
import type { Context } from '../../platform/api/context.ts';
import { payloadOf } from '../../platform/api/payload.ts';
import { listedRow, listPage } from '../../platform/database/listing.rows.ts';
import { addReadyGuides } from './addReadyGuides.ts';
import { changeInterviewGuide } from './changeInterviewGuide.ts';
import {
  AddReadyGuidesInput,
  ChangeInterviewGuideInput,
  RetireInterviewGuideInput,
  WriteInterviewGuideInput,
} from './guide.inputs.ts';
import { InterviewGuideVersion, type InterviewGuideVersionRow } from './guideVersion.entity.ts';
import { IntervieweeEnum, type Interviewee } from '../interviews/interview.entity.ts';
import { InterviewGuide, type InterviewGuideRow } from './interviewGuide.entity.ts';
import { guideList, guideVersionList } from '../listings.ts';
import { retireInterviewGuide } from './retireInterviewGuide.ts';
import { guideAccess } from '../study.access.ts';
import { writeInterviewGuide } from './writeInterviewGuide.ts';

const ASSESSORS = guideAccess.write.says;
const GuideConnection = connectionOf<InterviewGuideRow>('InterviewGuide', () => InterviewGuide, true);
const VersionConnection = connectionOf<InterviewGuideVersionRow>(
  'InterviewGuideVersion',
  () => InterviewGuideVersion,
  true,
);

const guide: [() => typeof InterviewGuide, string] = [() => InterviewGuide, 'The guide.'];
const WritePayload = payloadOf('WriteInterviewGuidePayload', 'What writeInterviewGuide made.', { guide });
const ChangePayload = payloadOf('ChangeInterviewGuidePayload', 'What changeInterviewGuide changed.', { guide });
const RetirePayload = payloadOf('RetireInterviewGuidePayload', 'What retireInterviewGuide changed.', { guide });

@Resolver(() => InterviewGuide)
export class InterviewGuideResolver {
  @Asks(guideAccess.read.says)
  @Query(() => GuideConnection, { description: 'The library of interview guides, by title.' })
  interviewGuides(
    @Ctx() context: Context,
    @First(50) first: number,
    @After() after?: string | null,
    @Arg('interviewee', () => IntervieweeEnum, { nullable: true, description: 'For these alone.' })
    interviewee?: Interviewee | null,
    @Arg('retired', () => Boolean, {
      nullable: true,
      description: 'Only retired ones, or only those that are offered.',
    })
    retired?: boolean | null,
    @Arg('search', () => String, { nullable: true, description: 'Whose title contains this.' })
    search?: string | null,
  ): Promise<Page<InterviewGuideRow>> {
    const containing = { by: 'title', text: search };
    return listPage(context, guideList, { first, after, where: { interviewee, retired }, containing });
  }

  @Asks(guideAccess.read.says)
  @Query(() => InterviewGuide, {
    nullable: true,
    description: 'One guide, or null when there is none for this viewer.',
  })
  interviewGuide(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Which guide.' }) id: string,
  ): Promise<InterviewGuideRow | null> {
    return listedRow(context, guideList, id);
  }

  @FieldResolver(() => VersionConnection, { description: 'What it said, the newest first.' })
  versions(
    @Root() { id }: InterviewGuideRow,
    @Ctx() context: Context,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<InterviewGuideVersionRow>> {
    return listPage(context, guideVersionList, { first, after, where: { guide: id } });
  }

  @Asks(ASSESSORS)
  @Mutation(() => WritePayload, { description: 'Puts a guide into the library.' })
  async writeInterviewGuide(
    @Ctx() context: Context,
    @Input(() => WriteInterviewGuideInput) input: WriteInterviewGuideInput,
  ): Promise<InstanceType<typeof WritePayload>> {
    return { guide: await writeInterviewGuide(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => ChangePayload, { description: 'Makes the next version of a guide.' })
  async changeInterviewGuide(
    @Ctx() context: Context,
    @Input(() => ChangeInterviewGuideInput) input: ChangeInterviewGuideInput,
  ): Promise<InstanceType<typeof ChangePayload>> {
    return { guide: await changeInterviewGuide(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => RetirePayload, { description: 'Takes a guide out of choice, or offers it again.' })
  async retireInterviewGuide(
    @Ctx() context: Context,
    @Input(() => RetireInterviewGuideInput) input: RetireInterviewGuideInput,
  ): Promise<InstanceType<typeof RetirePayload>> {
    return { guide: await retireInterviewGuide(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => [InterviewGuide], {
    description: 'Puts the guides that come with the product into the library, each once however often it is asked.',
  })
  addReadyGuides(
    @Ctx() context: Context,
    @Input(() => AddReadyGuidesInput) input: AddReadyGuidesInput,
  ): Promise<InterviewGuide[]> {
    return addReadyGuides(context, input);
  }
}
