import { Trans, useLingui } from '@lingui/react/macro';
import type { FormEvent } from 'react';
import { Button, Card, Notice, RadioGroup, Select, Stack, Text, typed, useAction, useToast } from '#kit';
import type { ReminderFrequency, ReminderLanguage, RemindersFragment } from '../gql/graphql.ts';
import { Refusal } from '../Refusal.tsx';
import { chooseRemindersDocument } from './reminderDocuments.ts';

export function MailReminders({ it }: { it: RemindersFragment }) {
  const { t } = useLingui();
  return (
    <Card title={t`Reminders by e-mail`}>
      <Text size="sm" tone="muted">
        <Trans>
          An e-mail says how many things are late or due within a week, and links here. It never says what they are
          about.
        </Trans>
      </Text>
      {it.sendsMail ? (
        <Choice it={it} />
      ) : (
        <Notice tone="info">
          <Text size="sm">
            <Trans>This installation sends no e-mails. What is due stands on your start page.</Trans>
          </Text>
        </Notice>
      )}
    </Card>
  );
}

function Choice({ it }: { it: RemindersFragment }) {
  const { t, i18n } = useLingui();
  const here = i18n.locale === 'da' ? 'da' : 'en';
  const toast = useToast();
  const { run, busy, problem } = useAction(chooseRemindersDocument, { refetchQueries: ['Reminders'] });
  const choose = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const input = {
      frequency: typed(form, 'frequency') as ReminderFrequency,
      language: typed(form, 'language') as ReminderLanguage,
    };
    if (await run({ input })) toast({ text: t`Your choice is kept.` });
  };
  return (
    <form onSubmit={(event) => void choose(event)}>
      <Stack>
        <Refusal problem={problem} />
        <RadioGroup
          name="frequency"
          legend={t`How often?`}
          options={[
            { value: 'NEVER', label: t`Never` },
            { value: 'DAILY', label: t`Each morning that something is due` },
            { value: 'WEEKLY', label: t`On Mondays when something is due` },
          ]}
          defaultValue={it.frequency}
        />
        <Select
          name="language"
          label={t`In which language?`}
          options={[
            { value: 'da', label: 'Dansk' },
            { value: 'en', label: 'English' },
          ]}
          // Whoever has not chosen yet reads the language that they read here.
          defaultValue={it.frequency === 'NEVER' ? here : it.language}
        />
        <div>
          <Button type="submit" busy={busy}>
            <Trans>Keep my choice</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
