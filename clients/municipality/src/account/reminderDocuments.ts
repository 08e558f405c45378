import { graphql } from '../gql/index.ts';

graphql(`
  fragment Reminders on ReminderSettings {
    frequency
    language
    sendsMail
    calendarSince
  }
`);

export const remindersDocument = graphql(`
  query Reminders {
    reminders {
      ...Reminders @unmask
    }
  }
`);

export const chooseRemindersDocument = graphql(`
  mutation ChooseReminders($input: ChooseRemindersInput!) {
    chooseReminders(input: $input) {
      reminders {
        ...Reminders @unmask
      }
    }
  }
`);

export const openCalendarDocument = graphql(`
  mutation OpenCalendar($input: OpenCalendarInput!) {
    openCalendar(input: $input) {
      address
      reminders {
        ...Reminders @unmask
      }
    }
  }
`);

export const endCalendarDocument = graphql(`
  mutation EndCalendar {
    endCalendar {
      reminders {
        ...Reminders @unmask
      }
    }
  }
`);
