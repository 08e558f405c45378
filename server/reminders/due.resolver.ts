import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Organisation, type OrganisationRow } from '../organisations/organisation.entity.ts';
import { organisationOf } from '../organisations/organisationOf.ts';
import { Asks } from '../platform/access/guard.ts';
import { After, First } from '../platform/api/arguments.ts';
import { connectionOf, type Page } from '../platform/api/connection.ts';
import type { Context } from '../platform/api/context.ts';
import { payloadOf } from '../platform/api/payload.ts';
import { bringBackDue } from './bringBackDue.ts';
import { dueCounts, duePage } from './due.rows.ts';
import { Due, DueCounts, DueWithinEnum, type DueWithin } from './due.type.ts';
import { putOffDue } from './putOffDue.ts';
import { reminderAccess } from './reminders.access.ts';
import { BringBackDueInput, PutOffDueInput } from './reminders.inputs.ts';

const DueConnection = connectionOf<Due>('Due', () => Due, true);

const PutOffDuePayload = payloadOf('PutOffDuePayload', 'What was put off.', { due: [() => Due, 'As it is due.'] });
const BringBackDuePayload = payloadOf('BringBackDuePayload', 'What was brought back.', {
  due: [() => Due, 'As it is due.'],
});

@Resolver(() => Due)
export class DueResolver {
  @Asks(reminderAccess.choose.says)
  @Query(() => DueConnection, {
    description: 'What waits for the viewer to be done by a day, the first due at the top; without what they put off.',
  })
  due(
    @Ctx() context: Context,
    @First(25) first: number,
    @After() after?: string | null,
    @Arg('within', () => DueWithinEnum, { nullable: true, description: 'How near; all when absent.' })
    within?: DueWithin | null,
  ): Promise<Page<Due>> {
    return duePage(context, { first, after, within });
  }

  @Asks(reminderAccess.choose.says)
  @Query(() => DueCounts, { description: 'How many things wait for the viewer, without what they put off.' })
  dueCounts(@Ctx() context: Context): Promise<DueCounts> {
    return dueCounts(context);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The institution that carries it out; null where it is not one institution.',
  })
  institution(@Root() it: Due, @Ctx() context: Context): Promise<OrganisationRow> | null {
    return it.institution ? organisationOf(context, it.institution) : null;
  }

  @Asks(reminderAccess.choose.says)
  @Mutation(() => PutOffDuePayload, {
    description: "Takes something off the viewer's own list, until a day or for good.",
  })
  async putOffDue(
    @Ctx() context: Context,
    @Arg('input', () => PutOffDueInput, { description: 'What, and until when.' }) input: PutOffDueInput,
  ): Promise<{ due: Due }> {
    return { due: await putOffDue(context, input) };
  }

  @Asks(reminderAccess.choose.says)
  @Mutation(() => BringBackDuePayload, { description: "Puts something back on the viewer's own list." })
  async bringBackDue(
    @Ctx() context: Context,
    @Arg('input', () => BringBackDueInput, { description: 'What.' }) input: BringBackDueInput,
  ): Promise<{ due: Due }> {
    return { due: await bringBackDue(context, input) };
  }
}
