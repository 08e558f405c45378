import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Asks, Guard, Readable } from '../../platform/access/guard.ts';
import { withItsOwner } from '../../platform/access/rule.ts';
import { After, First, Input } from '../../platform/api/arguments.ts';
import { connectionOf, type Page } from '../../platform/api/connection.ts';
import { loader, type Context } from '../../platform/api/context.ts';
import { payloadOf } from '../../platform/api/payload.ts';
import { unseal } from '../../platform/crypto/unseal.ts';
import { listedRow, listedRows, listPage } from '../../platform/database/listing.rows.ts';
import { InterviewGuide, type InterviewGuideRow } from '../guides/interviewGuide.entity.ts';
import { guideList, interviewList } from '../listings.ts';
import { interviews } from '../sealed.ts';
import { evidenceAccess, studyAccess } from '../study.access.ts';
import { Study, type StudyRow } from '../study.entity.ts';
import { studyOf } from '../studyOf.ts';
import { Interview, type InterviewRow } from './interview.entity.ts';
import { PlanInterviewInput, RecordInterviewInput } from './interview.inputs.ts';
import { planInterview } from './planInterview.ts';
import { recordInterview } from './recordInterview.ts';

const InterviewConnection = connectionOf<InterviewRow>('Interview', () => Interview, true);

const PlanInterviewPayload = payloadOf('PlanInterviewPayload', 'What planInterview made or changed.', {
  interview: [() => Interview, 'The interview.'],
});

const RecordInterviewPayload = payloadOf('RecordInterviewPayload', 'What recordInterview made or changed.', {
  interview: [() => Interview, 'The interview.'],
});

@Resolver(() => Study)
export class StudyInterviewsResolver {
  @Guard(studyAccess.workings)
  @FieldResolver(() => InterviewConnection, { nullable: true, description: 'Its interviews, by day.' })
  interviews(
    @Root() { id }: StudyRow,
    @Ctx() context: Context,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<InterviewRow>> {
    return listPage(context, interviewList, { first, after, where: { study: id } });
  }
}

@Readable(withItsOwner)
@ObjectType({ description: 'An answer as it was noted.' })
class InterviewAnswer {
  @Field(() => ID, { description: 'The question; `free` for notes that answer none.' }) declare question: string;
  @Field(() => String, { description: 'What was said.' }) declare text: string;
}

@Resolver(() => Interview)
export class InterviewResolver {
  @Asks(evidenceAccess.read.says)
  @Query(() => Interview, { nullable: true, description: 'One interview, or null when there is none for this viewer.' })
  interview(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Which interview.' }) id: string,
  ): Promise<InterviewRow | null> {
    return listedRow(context, interviewList, id);
  }

  @FieldResolver(() => [InterviewAnswer], { description: 'What was said; empty when the raw evidence was erased.' })
  async answers(@Root() it: InterviewRow, @Ctx() context: Context): Promise<InterviewAnswer[]> {
    if (!it.answers) return [];
    const sealed = { table: interviews, field: 'answers', row: it.id, subject: it.study, bytes: it.answers };
    const text = await unseal(context, sealed);
    return text ? (JSON.parse(text) as InterviewAnswer[]) : [];
  }

  @FieldResolver(() => InterviewGuide, { nullable: true, description: 'The guide it was planned with.' })
  async guide(@Root() it: InterviewRow, @Ctx() context: Context): Promise<InterviewGuideRow | null> {
    if (!it.guide) return null;
    const guides = loader<string, InterviewGuideRow>(context, 'interview guide', async (ids) => {
      const found = await listedRows<InterviewGuideRow>(context, guideList, ids);
      return new Map(found.map((guide) => [guide.id, guide]));
    });
    return guides.load(it.guide);
  }

  @FieldResolver(() => Study, { description: 'The study it belongs to.' })
  async study(@Root() it: InterviewRow, @Ctx() context: Context): Promise<StudyRow> {
    return studyOf(context, it.study);
  }

  @Asks(evidenceAccess.record.says)
  @Mutation(() => PlanInterviewPayload, { description: 'Plans an interview of a study.' })
  async planInterview(
    @Ctx() context: Context,
    @Input(() => PlanInterviewInput) input: PlanInterviewInput,
  ): Promise<{ interview: Interview }> {
    return { interview: await planInterview(context, input) };
  }

  @Asks(evidenceAccess.record.says)
  @Mutation(() => RecordInterviewPayload, { description: 'Keeps what was said in an interview so far.' })
  async recordInterview(
    @Ctx() context: Context,
    @Input(() => RecordInterviewInput) input: RecordInterviewInput,
  ): Promise<{ interview: Interview }> {
    return { interview: await recordInterview(context, input) };
  }
}
