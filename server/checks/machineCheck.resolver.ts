import { Ctx, Field, FieldResolver, ID, InputType, Mutation, Resolver, Root } from 'type-graphql';
import { Asks } from '../platform/access/guard.ts';
import { Input } from '../platform/api/arguments.ts';
import type { Context } from '../platform/api/context.ts';
import { payloadOf } from '../platform/api/payload.ts';
import { RETRY } from '../platform/input.ts';
import { DocumentReview, type DocumentReviewRow } from '../studies/documents/documentReview.entity.ts';
import { evidenceAccess } from '../studies/study.access.ts';
import { checkDocument } from './checkDocument.ts';
import { MachineCheck, type MachineCheckRow } from './machineCheck.entity.ts';
import { checksOf } from './machineCheck.rows.ts';

@InputType({ description: 'A check of the address that a document review names.' })
export class CheckDocumentInput {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => ID, { description: 'Of which review.' }) declare documentReview: string;
}

const CheckDocumentPayload = payloadOf('CheckDocumentPayload', 'What checkDocument made or changed.', {
  machineCheck: [() => MachineCheck, 'The check, as it waits.'],
});

@Resolver(() => DocumentReview)
export class MachineCheckResolver {
  @FieldResolver(() => [MachineCheck], {
    description: 'Its newest checks by a machine, at most ten, the newest first.',
  })
  machineChecks(@Root() it: DocumentReviewRow, @Ctx() context: Context): Promise<MachineCheckRow[]> {
    return checksOf(context, it.id);
  }

  @Asks(evidenceAccess.record.says)
  @Mutation(() => CheckDocumentPayload, {
    description: 'Has the web page of a review read and measured: accessibility and how hard it is to read.',
  })
  async checkDocument(
    @Ctx() context: Context,
    @Input(() => CheckDocumentInput) input: CheckDocumentInput,
  ): Promise<InstanceType<typeof CheckDocumentPayload>> {
    return { machineCheck: await checkDocument(context, { ...input }) };
  }
}
