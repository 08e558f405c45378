import { Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Asks, Guard } from '../../platform/access/guard.ts';
import { After, First, Input } from '../../platform/api/arguments.ts';
import { connectionOf, type Page } from '../../platform/api/connection.ts';
import type { Context } from '../../platform/api/context.ts';
import { payloadOf } from '../../platform/api/payload.ts';
import { listPage } from '../../platform/database/listing.rows.ts';
import { assessor } from '../assessed.access.ts';
import { standingAmong } from '../evidence/standingEvidence.rows.ts';
import { findingList } from '../listings.ts';
import { findingAccess } from '../study.access.ts';
import { Study, type StudyRow } from '../study.entity.ts';
import { asTold, lastTold } from './asTold.ts';
import { changeFinding } from './changeFinding.ts';
import { Finding, type FindingRow } from './finding.entity.ts';
import { ChangeFindingInput, RecordFindingInput } from './finding.inputs.ts';
import { recordFinding } from './recordFinding.ts';

const FindingConnection = connectionOf<FindingRow>('Finding', () => Finding, true);

const RecordFindingPayload = payloadOf('RecordFindingPayload', 'What recordFinding made or changed.', {
  finding: [() => Finding, 'The finding.'],
});

const ChangeFindingPayload = payloadOf('ChangeFindingPayload', 'What changeFinding made or changed.', {
  finding: [() => Finding, 'The finding.'],
});

@Resolver(() => Study)
export class StudyFindingsResolver {
  @FieldResolver(() => FindingConnection, {
    description: 'What was found, by number, as far as the viewer may see it.',
  })
  async findings(
    @Root() { id }: StudyRow,
    @Ctx() context: Context,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<FindingRow>> {
    const page = await listPage<FindingRow>(context, findingList, { first, after, where: { study: id } });
    for (const edge of page.edges) edge.node = await asTold(context, edge.node);
    return page;
  }
}

@Resolver(() => Finding)
export class FindingResolver {
  @Guard(findingAccess.record)
  @FieldResolver(() => [ID], { nullable: true, description: 'The evidence items it stands on.' })
  evidence(@Root() it: FindingRow): string[] {
    return it.evidence;
  }

  @FieldResolver(() => Int, {
    description: 'How many evidence items it stands on: for assessors now, for others as the last report tells.',
  })
  async evidenceCount(@Root() it: FindingRow, @Ctx() context: Context): Promise<number> {
    if (assessor.test(context.viewer, it)) return standingAmong(context, it.evidence);
    return (await lastTold(context, it))?.evidenceCount ?? 0;
  }

  @Asks(findingAccess.record.says)
  @Mutation(() => RecordFindingPayload, { description: 'Records what the evidence shows.' })
  async recordFinding(
    @Ctx() context: Context,
    @Input(() => RecordFindingInput) input: RecordFindingInput,
  ): Promise<{ finding: Finding }> {
    return { finding: await recordFinding(context, input) };
  }

  @Asks(findingAccess.record.says)
  @Mutation(() => ChangeFindingPayload, { description: 'Puts a finding right.' })
  async changeFinding(
    @Ctx() context: Context,
    @Input(() => ChangeFindingInput) input: ChangeFindingInput,
  ): Promise<{ finding: Finding }> {
    return { finding: await changeFinding(context, input) };
  }
}
