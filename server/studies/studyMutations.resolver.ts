import { Ctx, Mutation, Resolver } from 'type-graphql';
import { Asks } from '../platform/access/guard.ts';
import { Input } from '../platform/api/arguments.ts';
import type { Context } from '../platform/api/context.ts';
import { payloadOf } from '../platform/api/payload.ts';
import { changeStudy } from './changeStudy.ts';
import { checkStudy } from './checkStudy.ts';
import { moveStudy } from './moveStudy.ts';
import { planStudy } from './planStudy.ts';
import { studyAccess } from './study.access.ts';
import { Study } from './study.entity.ts';
import { ChangeStudyInput, CheckStudyInput, MoveStudyInput, PlanStudyInput } from './study.inputs.ts';

const ASSESSORS = studyAccess.plan.says;

const PlanStudyPayload = payloadOf('PlanStudyPayload', 'What planStudy made or changed.', {
  study: [() => Study, 'The study.'],
});

const ChangeStudyPayload = payloadOf('ChangeStudyPayload', 'What changeStudy made or changed.', {
  study: [() => Study, 'The study.'],
});

const CheckStudyPayload = payloadOf('CheckStudyPayload', 'What checkStudy made or changed.', {
  study: [() => Study, 'The study.'],
});

const MoveStudyPayload = payloadOf('MoveStudyPayload', 'What moveStudy made or changed.', {
  study: [() => Study, 'The study.'],
});

@Resolver()
export class StudyMutationsResolver {
  @Asks(ASSESSORS)
  @Mutation(() => PlanStudyPayload, { description: 'Plans a study of institutions of one municipality.' })
  async planStudy(
    @Ctx() context: Context,
    @Input(() => PlanStudyInput) input: PlanStudyInput,
  ): Promise<{ study: Study }> {
    return { study: await planStudy(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => ChangeStudyPayload, { description: 'Changes what a study covers, who works on it and when.' })
  async changeStudy(
    @Ctx() context: Context,
    @Input(() => ChangeStudyInput) input: ChangeStudyInput,
  ): Promise<{ study: Study }> {
    return { study: await changeStudy(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => CheckStudyPayload, { description: 'Notes how a study holds up to the criteria of its method.' })
  async checkStudy(
    @Ctx() context: Context,
    @Input(() => CheckStudyInput) input: CheckStudyInput,
  ): Promise<{ study: Study }> {
    return { study: await checkStudy(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => MoveStudyPayload, { description: 'Moves a study to another phase; once closed it stays so.' })
  async moveStudy(
    @Ctx() context: Context,
    @Input(() => MoveStudyInput) input: MoveStudyInput,
  ): Promise<{ study: Study }> {
    return { study: await moveStudy(context, input) };
  }
}
