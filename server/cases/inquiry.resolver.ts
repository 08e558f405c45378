import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Organisation } from '../organisations/organisation.entity.ts';
import { organisationOf } from '../organisations/organisationOf.ts';
import { Member } from '../people/member.entity.ts';
import { Asks, Guard } from '../platform/access/guard.ts';
import { After, First } from '../platform/api/arguments.ts';
import { connectionOf } from '../platform/api/connection.ts';
import type { Context } from '../platform/api/context.ts';
import { payloadOf } from '../platform/api/payload.ts';
import { listedRow } from '../platform/database/listing.rows.ts';
import { DateScalar } from '../platform/api/scalars.ts';
import { dayOf, freezeDate, isFrozen } from '../taxonomy/quarter.ts';
import { isCounted } from '../transfer/sentOf.ts';
import { previewOf, StatisticsPreview } from '../transfer/statisticsPreview.type.ts';
import { inquiryAccess } from './case.access.ts';
import { Case } from './case.entity.ts';
import { wholeCase } from './case.rows.ts';
import { correctInquiry } from './correctInquiry.ts';
import { Inquiry, registeredOf, type InquiryRow } from './inquiry.entity.ts';
import { CorrectInquiryInput, InquiryFilter, RegisterInquiryInput, WithdrawInquiryInput } from './inquiry.inputs.ts';
import { inquiries, inquiryPage } from './inquiry.rows.ts';
import { memberOf } from '../people/memberOf.ts';
import { registerInquiry } from './registerInquiry.ts';
import { unseal } from '../platform/crypto/unseal.ts';
import { summaries } from './sealed.ts';
import { withdrawInquiry } from './withdrawInquiry.ts';

const InquiryConnection = connectionOf<InquiryRow>('Inquiry', () => Inquiry, true);

const RegisterInquiryPayload = payloadOf('RegisterInquiryPayload', 'The inquiry that was registered.', {
  inquiry: [() => Inquiry, 'The inquiry.'],
});

const CorrectInquiryPayload = payloadOf('CorrectInquiryPayload', 'The inquiry after it was corrected.', {
  inquiry: [() => Inquiry, 'The inquiry.'],
});

const WithdrawInquiryPayload = payloadOf('WithdrawInquiryPayload', 'The inquiry after it was withdrawn.', {
  inquiry: [() => Inquiry, 'The inquiry.'],
});

const STAFF = inquiryAccess.register.says;
const HANDLER = inquiryAccess.correct.says;

@Resolver(() => Inquiry)
export class InquiryResolver {
  @Asks('everyone; there are those of the own organisation')
  @Query(() => InquiryConnection, { description: 'Inquiries, the newest first.' })
  inquiries(
    @Ctx() context: Context,
    @First(25) first: number,
    @After() after?: string | null,
    @Arg('filter', () => InquiryFilter, { nullable: true, description: 'Which ones.' }) filter?: InquiryFilter | null,
  ) {
    return inquiryPage(context, { first, after, filter });
  }

  @Asks('everyone; there are those of the own organisation')
  @Query(() => Inquiry, { nullable: true, description: 'An inquiry, or null when there is none.' })
  inquiry(@Ctx() context: Context, @Arg('id', () => ID, { description: 'Which inquiry.' }) id: string) {
    return listedRow(context, inquiries, id);
  }

  @Asks(STAFF)
  @Mutation(() => RegisterInquiryPayload, {
    description: 'Registers what reached the organisation; from now on it is counted.',
  })
  async registerInquiry(
    @Ctx() context: Context,
    @Arg('input', () => RegisterInquiryInput, { description: 'What reached the organisation.' })
    input: RegisterInquiryInput,
  ): Promise<{ inquiry: InquiryRow }> {
    return { inquiry: await registerInquiry(context, input) };
  }

  @Asks(HANDLER)
  @Mutation(() => CorrectInquiryPayload, {
    description: 'Corrects an inquiry; what happened only until the quarter freezes.',
  })
  async correctInquiry(
    @Ctx() context: Context,
    @Arg('input', () => CorrectInquiryInput, { description: 'The inquiry as it should be.' })
    input: CorrectInquiryInput,
  ): Promise<{ inquiry: InquiryRow }> {
    return { inquiry: await correctInquiry(context, input) };
  }

  @Asks(HANDLER)
  @Mutation(() => WithdrawInquiryPayload, {
    description: 'Takes an inquiry out of the statistics, until the quarter freezes.',
  })
  async withdrawInquiry(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawInquiryInput, { description: 'Which inquiry, and why.' }) input: WithdrawInquiryInput,
  ): Promise<{ inquiry: InquiryRow }> {
    return { inquiry: await withdrawInquiry(context, input) };
  }

  @FieldResolver(() => Organisation, { description: 'Whom it reached.' })
  organisation(@Root() it: InquiryRow, @Ctx() context: Context) {
    return organisationOf(context, it.organisation);
  }

  @Guard(inquiryAccess.summary)
  @FieldResolver(() => String, { nullable: true, description: 'What it was about, in the words of whoever took it.' })
  summary(@Root() it: InquiryRow, @Ctx() context: Context) {
    return it.summary
      ? unseal(context, { table: summaries, field: 'summary', row: it.id, subject: it.id, bytes: it.summary })
      : null;
  }

  @Guard(inquiryAccess.summary)
  @FieldResolver(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  withdrawnBecause(@Root() { id, withdrawnBecause: bytes }: InquiryRow, @Ctx() context: Context) {
    return bytes ? unseal(context, { table: summaries, field: 'withdrawnBecause', row: id, subject: id, bytes }) : null;
  }

  @FieldResolver(() => Member, { nullable: true, description: 'Who registered it.' })
  registeredBy(@Root() it: InquiryRow, @Ctx() context: Context) {
    return memberOf(context, it.registeredBy);
  }

  @FieldResolver(() => Case, { nullable: true, description: 'The case that was opened on it.' })
  case(@Root() it: InquiryRow, @Ctx() context: Context) {
    return it.case ? wholeCase(context, it.case) : null;
  }

  @FieldResolver(() => DateScalar, { description: 'From this day on it is counted for good.' })
  freezesOn(@Root() it: InquiryRow): string {
    return dayOf(freezeDate(it.quarter));
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether statistics count it: not once it is withdrawn, nor when it is a confirmed duplicate.',
  })
  counted(@Root() it: InquiryRow): boolean {
    return isCounted(registeredOf(it));
  }

  @FieldResolver(() => StatisticsPreview, { description: 'Exactly what statistics receive of it.' })
  statisticsPreview(@Root() it: InquiryRow): StatisticsPreview {
    return previewOf(registeredOf(it));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer can correct it.' })
  viewerCanCorrect(@Root() it: InquiryRow, @Ctx() { viewer }: Context): boolean {
    return inquiryAccess.correct.test(viewer, it) && it.status !== 'WITHDRAWN';
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer can open a case on it.' })
  viewerCanPromote(@Root() it: InquiryRow, @Ctx() { viewer }: Context): boolean {
    return inquiryAccess.promote.test(viewer, it) && it.status === 'REGISTERED';
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer can withdraw it now.' })
  viewerCanWithdraw(@Root() it: InquiryRow, @Ctx() { viewer, now }: Context): boolean {
    return inquiryAccess.withdraw.test(viewer, it) && it.status !== 'WITHDRAWN' && !isFrozen(it.quarter, now());
  }
}
