import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Organisation } from '../organisations/organisation.entity.ts';
import { organisationOf } from '../organisations/organisationOf.ts';
import { Member } from '../people/member.entity.ts';
import { memberOf } from '../people/memberOf.ts';
import { Asks } from '../platform/access/guard.ts';
import { After, First } from '../platform/api/arguments.ts';
import { connectionOf, type Page } from '../platform/api/connection.ts';
import type { Context } from '../platform/api/context.ts';
import { payloadOf } from '../platform/api/payload.ts';
import { listedRow } from '../platform/database/listing.rows.ts';
import { DateScalar } from '../platform/api/scalars.ts';
import { dayOf, freezeDate } from '../taxonomy/quarter.ts';
import { isCounted } from '../transfer/sentOf.ts';
import { previewOf, StatisticsPreview } from '../transfer/statisticsPreview.type.ts';
import { correctRegistration } from './correctRegistration.ts';
import { registerCitizenInquiry } from './registerCitizenInquiry.ts';
import { registrationAccess } from './registration.access.ts';
import { isOpen, registeredOf, Registration, type RegistrationRow } from './registration.entity.ts';
import {
  CorrectRegistrationInput,
  RegisterCitizenInquiryInput,
  RegistrationFilter,
  WithdrawRegistrationInput,
} from './registration.inputs.ts';
import { registrationPage, registrations } from './registration.rows.ts';
import { withdrawRegistration } from './withdrawRegistration.ts';

const RegistrationConnection = connectionOf<RegistrationRow>('Registration', () => Registration, true);

const RegisterCitizenInquiryPayload = payloadOf('RegisterCitizenInquiryPayload', 'The inquiry as it was registered.', {
  registration: [() => Registration, 'The registration.'],
});

const CorrectRegistrationPayload = payloadOf('CorrectRegistrationPayload', 'The registration after it was corrected.', {
  registration: [() => Registration, 'The registration.'],
});

const WithdrawRegistrationPayload = payloadOf(
  'WithdrawRegistrationPayload',
  'The registration after it was withdrawn.',
  { registration: [() => Registration, 'The registration.'] },
);

const REGISTRARS = registrationAccess.read.says;

@Resolver(() => Registration)
export class RegistrationResolver {
  @Asks(REGISTRARS)
  @Query(() => RegistrationConnection, {
    description: "The registrations of the viewer's municipality, the newest first.",
  })
  registrations(
    @Ctx() context: Context,
    @First(25) first: number,
    @After() after?: string | null,
    @Arg('filter', () => RegistrationFilter, { nullable: true, description: 'Which ones; all when absent.' })
    filter?: RegistrationFilter | null,
  ): Promise<Page<RegistrationRow>> {
    return registrationPage(context, { first, after, filter });
  }

  @Asks(REGISTRARS)
  @Query(() => Registration, {
    nullable: true,
    description: 'One registration, or null when there is none for this viewer.',
  })
  registration(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Which registration.' }) id: string,
  ): Promise<RegistrationRow | null> {
    return listedRow(context, registrations, id);
  }

  @Asks('officers and managers of a municipality')
  @Mutation(() => RegisterCitizenInquiryPayload, {
    description: "Registers a citizen's inquiry, without personal data; from now on it is counted.",
  })
  async registerCitizenInquiry(
    @Ctx() context: Context,
    @Arg('input', () => RegisterCitizenInquiryInput, { description: 'The inquiry.' })
    input: RegisterCitizenInquiryInput,
  ): Promise<{ registration: Registration }> {
    return { registration: await registerCitizenInquiry(context, input) };
  }

  @Asks(REGISTRARS)
  @Mutation(() => CorrectRegistrationPayload, {
    description: 'Corrects a registration, until the quarter it is counted in freezes.',
  })
  async correctRegistration(
    @Ctx() context: Context,
    @Arg('input', () => CorrectRegistrationInput, { description: 'The registration as it should be.' })
    input: CorrectRegistrationInput,
  ): Promise<{ registration: Registration }> {
    return { registration: await correctRegistration(context, input) };
  }

  @Asks(REGISTRARS)
  @Mutation(() => WithdrawRegistrationPayload, {
    description: 'Withdraws a registration, until the quarter it is counted in freezes.',
  })
  async withdrawRegistration(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawRegistrationInput, { description: 'Which registration.' })
    input: WithdrawRegistrationInput,
  ): Promise<{ registration: Registration }> {
    return { registration: await withdrawRegistration(context, input) };
  }

  @FieldResolver(() => Organisation, { description: 'The municipality that registered it.' })
  organisation(@Root() { organisation }: RegistrationRow, @Ctx() context: Context) {
    return organisationOf(context, organisation);
  }

  @FieldResolver(() => Member, { nullable: true, description: 'Who registered it.' })
  registeredBy(@Root() { registeredBy }: RegistrationRow, @Ctx() context: Context) {
    return memberOf(context, registeredBy);
  }

  @FieldResolver(() => DateScalar, { description: 'From this day on it can no longer be corrected or withdrawn.' })
  freezesOn(@Root() { quarter }: RegistrationRow): string {
    return dayOf(freezeDate(quarter));
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether statistics count it: not once it is withdrawn, nor when it is a confirmed duplicate.',
  })
  counted(@Root() it: RegistrationRow): boolean {
    return isCounted(registeredOf(it));
  }

  @FieldResolver(() => StatisticsPreview, {
    description: 'Exactly what statistics receive of it.',
  })
  statisticsPreview(@Root() it: RegistrationRow): StatisticsPreview {
    return previewOf(registeredOf(it));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer can correct it now.' })
  viewerCanCorrect(@Root() it: RegistrationRow, @Ctx() { viewer, now }: Context): boolean {
    return registrationAccess.correct.test(viewer, it) && isOpen(it, now());
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer can withdraw it now.' })
  viewerCanWithdraw(@Root() it: RegistrationRow, @Ctx() { viewer, now }: Context): boolean {
    return registrationAccess.withdraw.test(viewer, it) && isOpen(it, now());
  }
}
