import { Arg, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Asks, Readable } from '../platform/access/guard.ts';
import { itsSender } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { payloadOf } from '../platform/api/payload.ts';
import { DateScalar } from '../platform/api/scalars.ts';
import { dayOf, freezeDate } from '../taxonomy/quarter.ts';
import { addToReport } from './addToReport.ts';
import { heldReport } from './heldReport.ts';
import { Report, ReportStatusEnum, type ReportStatus } from './report.entity.ts';
import { AddToReportInput, SubmitReportInput, WithdrawReportInput } from './report.inputs.ts';
import { ReportAddition } from './reportAddition.entity.ts';
import { submitReport } from './submitReport.ts';
import { withdrawReport } from './withdrawReport.ts';

@Readable(itsSender)
@ObjectType({ description: 'The report that was kept, and the receipt for it.' })
class SubmitReportPayload {
  @Field(() => Report, { description: 'The report as it was kept.' }) declare report: Report;
  @Field(() => String, {
    description: 'The receipt, shown this once: 24 digits in six groups. Only a slow hash of it is kept.',
  })
  declare receipt: string;
}

const WithdrawReportPayload = payloadOf('WithdrawReportPayload', 'The report after it was withdrawn.', {
  report: [() => Report, 'The report, emptied.'],
});

const AddToReportPayload = payloadOf('AddToReportPayload', 'The report after something was added.', {
  report: [() => Report, 'The report.'],
});

const HOLDER = 'whoever holds the receipt';

@Resolver(() => Report)
export class ReportResolver {
  @Asks(HOLDER)
  @Query(() => Report, {
    nullable: true,
    description: 'The report behind a receipt, or null when the receipt opens none.',
  })
  report(
    @Ctx() context: Context,
    @Arg('receipt', () => String, { description: 'The receipt: 24 digits, however grouped.' }) receipt: string,
  ) {
    return heldReport(context, receipt);
  }

  @Asks('everyone')
  @Mutation(() => SubmitReportPayload, { description: 'Sends an anonymous report and gives its receipt.' })
  submitReport(
    @Ctx() context: Context,
    @Arg('input', () => SubmitReportInput, { description: 'The report.' }) input: SubmitReportInput,
  ): Promise<SubmitReportPayload> {
    return submitReport(context, input);
  }

  @Asks(HOLDER)
  @Mutation(() => WithdrawReportPayload, {
    description: 'Withdraws a report, until the quarter it is counted in freezes.',
  })
  async withdrawReport(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawReportInput, { description: 'Which report.' }) input: WithdrawReportInput,
  ): Promise<{ report: Report }> {
    return { report: await withdrawReport(context, input) };
  }

  @Asks(HOLDER)
  @Mutation(() => AddToReportPayload, {
    description: 'Adds something in own words to a report, until its quarter freezes.',
  })
  async addToReport(
    @Ctx() context: Context,
    @Arg('input', () => AddToReportInput, { description: 'What to add.' }) input: AddToReportInput,
  ): Promise<{ report: Report }> {
    return { report: await addToReport(context, input) };
  }

  @FieldResolver(() => ReportStatusEnum, { description: 'Where it stands.' })
  status(@Root() it: Report, @Ctx() { now }: Context): ReportStatus {
    return it.statusAt(now());
  }

  @FieldResolver(() => DateScalar, { description: 'From this day on it can no longer be withdrawn or added to.' })
  freezesOn(@Root() it: Report): string {
    return dayOf(freezeDate(it.quarter));
  }

  @FieldResolver(() => Boolean, { description: 'Whether it can be withdrawn now.' })
  canWithdraw(@Root() it: Report, @Ctx() { now }: Context): boolean {
    return it.statusAt(now()) === 'RECEIVED';
  }

  @FieldResolver(() => Boolean, { description: 'Whether something can be added now.' })
  canAdd(@Root() it: Report, @Ctx() { now }: Context): boolean {
    return it.statusAt(now()) === 'RECEIVED';
  }

  @FieldResolver(() => Int, { description: 'How many times something was added.' })
  additions(@Root() it: Report, @Ctx() { em }: Context): Promise<number> {
    return em.count(ReportAddition, { report: it.id });
  }
}
