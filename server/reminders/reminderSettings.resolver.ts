import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Asks, Readable } from '../platform/access/guard.ts';
import { itsSender } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { payloadOf } from '../platform/api/payload.ts';
import { DateScalar } from '../platform/api/scalars.ts';
import { owner } from '../people/people.access.ts';
import { CalendarFeed } from './calendarFeed.entity.ts';
import { chooseReminders } from './chooseReminders.ts';
import { endCalendar } from './endCalendar.ts';
import { openCalendar } from './openCalendar.ts';
import {
  ReminderChoice,
  ReminderFrequencyEnum,
  ReminderLanguageEnum,
  type ReminderFrequency,
  type ReminderLanguage,
} from './reminderChoice.entity.ts';
import { reminderAccess } from './reminders.access.ts';
import { ChooseRemindersInput, OpenCalendarInput } from './reminders.inputs.ts';

@Readable(owner)
@ObjectType({ description: 'How the viewer is reminded outside the app. Nothing of what they work on leaves it.' })
export class ReminderSettings {
  @Field(() => ReminderFrequencyEnum, { description: 'How often by e-mail; never unless they choose otherwise.' })
  declare frequency: ReminderFrequency;
  @Field(() => ReminderLanguageEnum, { description: 'The language of the e-mails and the calendar.' })
  declare language: ReminderLanguage;
  @Field(() => Boolean, { description: 'Whether this installation sends e-mails.' }) declare sendsMail: boolean;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day the address of their calendar was made; null when there is none.',
  })
  declare calendarSince: string | null;
  declare member: string;
}

const ChooseRemindersPayload = payloadOf('ChooseRemindersPayload', 'How the viewer is reminded now.', {
  reminders: [() => ReminderSettings, 'How they are reminded.'],
});
const EndCalendarPayload = payloadOf('EndCalendarPayload', 'What is left when the calendar has ended.', {
  reminders: [() => ReminderSettings, 'How they are reminded.'],
});

@Readable(itsSender)
@ObjectType({ description: 'The calendar that was made.' })
class OpenCalendarPayload {
  @Field(() => ReminderSettings, { description: 'How they are reminded.' }) declare reminders: ReminderSettings;
  @Field(() => String, {
    description: 'Its address, shown this once. Whoever has it sees the days. Only its hash is kept.',
  })
  declare address: string;
}

async function settingsOf({ em, viewer: { member }, services }: Context): Promise<ReminderSettings> {
  const choice = await em.findOne(ReminderChoice, { member });
  const feed = await em.findOne(CalendarFeed, { member });
  return {
    member,
    frequency: choice?.frequency ?? 'NEVER',
    language: choice?.language ?? 'da',
    sendsMail: services.sendsMail,
    calendarSince: feed?.madeOn ?? null,
  };
}

@Resolver(() => ReminderSettings)
export class ReminderSettingsResolver {
  @Asks(reminderAccess.choose.says)
  @Query(() => ReminderSettings, { description: 'How the viewer is reminded outside the app.' })
  reminders(@Ctx() context: Context): Promise<ReminderSettings> {
    return settingsOf(context);
  }

  @Asks(reminderAccess.choose.says)
  @Mutation(() => ChooseRemindersPayload, { description: 'Chooses whether and how often to be reminded by e-mail.' })
  async chooseReminders(
    @Ctx() context: Context,
    @Arg('input', () => ChooseRemindersInput, { description: 'How often, and in which language.' })
    input: ChooseRemindersInput,
  ): Promise<{ reminders: ReminderSettings }> {
    await chooseReminders(context, input);
    return { reminders: await settingsOf(context) };
  }

  @Asks(reminderAccess.choose.says)
  @Mutation(() => OpenCalendarPayload, {
    description: "Makes a secret address for the viewer's own calendar, in place of the one before.",
  })
  async openCalendar(
    @Ctx() context: Context,
    @Arg('input', () => OpenCalendarInput, { description: 'In which language.' }) input: OpenCalendarInput,
  ): Promise<OpenCalendarPayload> {
    const address = await openCalendar(context, input);
    return { address, reminders: await settingsOf(context) };
  }

  @Asks(reminderAccess.choose.says)
  @Mutation(() => EndCalendarPayload, { description: "Ends the viewer's calendar." })
  async endCalendar(@Ctx() context: Context): Promise<{ reminders: ReminderSettings }> {
    await endCalendar(context);
    return { reminders: await settingsOf(context) };
  }
}
