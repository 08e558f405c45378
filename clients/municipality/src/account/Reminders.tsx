import { useQuery } from '@apollo/client/react';
import { Answer, Stack } from '#kit';
import { Calendar } from './Calendar.tsx';
import { MailReminders } from './MailReminders.tsx';
import { remindersDocument } from './reminderDocuments.ts';

/** How one is reminded outside the app. */
export function Reminders() {
  const asked = useQuery(remindersDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Answer of={asked}>
      {({ reminders }) => (
        <Stack>
          <MailReminders it={reminders} />
          <Calendar since={reminders.calendarSince} />
        </Stack>
      )}
    </Answer>
  );
}
