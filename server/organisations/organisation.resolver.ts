import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Asks } from '../platform/access/guard.ts';
import { After, First } from '../platform/api/arguments.ts';
import { connectionOf, pageOf, pageSize, type Page } from '../platform/api/connection.ts';
import type { Context } from '../platform/api/context.ts';
import { payloadOf } from '../platform/api/payload.ts';
import { Invalid } from '../platform/problem.ts';
import { isCode } from '../taxonomy/codeList.ts';
import { Ground } from '../taxonomy/enums.ts';
import { municipalities } from '../taxonomy/municipalities.ts';
import { addOrganisation } from './addOrganisation.ts';
import { changeOrganisation } from './changeOrganisation.ts';
import { organisationAccess, type OrganisationKind } from './organisation.access.ts';
import { Organisation, OrganisationKindEnum, type OrganisationRow } from './organisation.entity.ts';
import { AddOrganisationInput, ChangeOrganisationInput } from './organisation.inputs.ts';
import { isId } from '../platform/input.ts';
import { helpersFor, organisationPage } from './organisation.rows.ts';
import { organisationOf } from './organisationOf.ts';

const OrganisationConnection = connectionOf<OrganisationRow>('Organisation', () => Organisation);

const AddOrganisationPayload = payloadOf('AddOrganisationPayload', 'The organisation that was added.', {
  organisation: [() => Organisation, 'The organisation.'],
});

const ChangeOrganisationPayload = payloadOf('ChangeOrganisationPayload', 'The organisation after the change.', {
  organisation: [() => Organisation, 'The organisation.'],
});

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Asks('everyone')
  @Query(() => OrganisationConnection, { description: 'The organisations of the cooperation, by name.' })
  organisations(
    @Ctx() context: Context,
    @First(50) first: number,
    @After() after?: string | null,
    @Arg('kind', () => OrganisationKindEnum, { nullable: true, description: 'Of this kind alone.' })
    kind?: OrganisationKind | null,
    @Arg('search', () => String, { nullable: true, description: 'Whose name contains this.' }) search?: string | null,
    @Arg('partOf', () => ID, { nullable: true, description: 'The institutions of this municipality alone.' })
    partOf?: string | null,
  ): Promise<Page<OrganisationRow>> {
    if (partOf && !isId(partOf)) return Promise.resolve(pageOf<OrganisationRow>([], pageSize(first), after, () => ''));
    return organisationPage(context, { first, after, kind, search, partOf });
  }

  @Asks('everyone')
  @Query(() => Organisation, { nullable: true, description: 'One organisation, or null when there is none.' })
  organisation(
    @Ctx() { em }: Context,
    @Arg('id', () => ID, { description: 'Which organisation.' }) id: string,
  ): Promise<Organisation | null> {
    return isId(id) ? em.findOne(Organisation, { id }) : Promise.resolve(null);
  }

  @Asks('everyone')
  @Query(() => [Organisation], { description: 'At most 20 NGOs that can help, the nearest first.' })
  helpFor(
    @Ctx() context: Context,
    @Arg('municipality', () => String, {
      nullable: true,
      description: 'The code of the municipality where it happened or the person lives.',
    })
    municipality?: string | null,
    @Arg('grounds', () => [Ground], { nullable: true, description: 'What it was about; anything when absent.' })
    grounds?: string[] | null,
  ): Promise<OrganisationRow[]> {
    if (municipality && !isCode(municipalities, municipality)) {
      throw new Invalid([{ field: 'municipality', rule: 'unknown_municipality' }]);
    }
    return helpersFor(context, municipality ?? null, grounds ?? []);
  }

  @Asks(organisationAccess.add.says)
  @Mutation(() => AddOrganisationPayload, { description: 'Takes an organisation into the cooperation.' })
  async addOrganisation(
    @Ctx() context: Context,
    @Arg('input', () => AddOrganisationInput, { description: 'The organisation.' }) input: AddOrganisationInput,
  ): Promise<{ organisation: Organisation }> {
    return { organisation: await addOrganisation(context, input) };
  }

  @Asks(organisationAccess.change.says)
  @Mutation(() => ChangeOrganisationPayload, { description: "Changes an organisation's public profile." })
  async changeOrganisation(
    @Ctx() context: Context,
    @Arg('input', () => ChangeOrganisationInput, { description: 'Which organisation, and what to change.' })
    input: ChangeOrganisationInput,
  ): Promise<{ organisation: Organisation }> {
    return { organisation: await changeOrganisation(context, input) };
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'Of an institution: the municipality that runs it.',
  })
  partOf(@Root() { partOf }: OrganisationRow, @Ctx() context: Context): Promise<OrganisationRow | null> {
    return partOf ? organisationOf(context, partOf) : Promise.resolve(null);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may change its public profile.' })
  viewerCanChange(@Root() it: OrganisationRow, @Ctx() { viewer }: Context): boolean {
    return organisationAccess.change.test(viewer, it);
  }
}
