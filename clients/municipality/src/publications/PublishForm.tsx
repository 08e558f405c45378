import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Notice, Text, TextArea, useAction, useToast } from '#kit';
import { FormFrame } from '../FormFrame.tsx';
import type { PublicationKind } from '../gql/graphql.ts';
import { useFaults } from '../useFaults.ts';
import { useTyped } from '../useTyped.ts';
import { publishDocument, refetchQueries } from './publicationDocuments.ts';

type Props = { kind: PublicationKind; source: string; start: string };

export function PublishForm({ kind, source, start }: Props) {
  const { t } = useLingui();
  const toast = useToast();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, busy, problem } = useAction(publishDocument, { refetchQueries, awaitRefetchQueries: true });
  const { errors, summary, say } = useFaults(problem);
  const read = useTyped();
  const publish = async (form: FormData) => {
    const it = read(form);
    say(it.faults);
    const input = { idempotencyKey, kind, source, introduction: it.line('introduction') };
    if (await run({ input })) toast({ text: t`Published. Everyone can read it now.` });
  };
  return (
    <>
      <Notice title={t`Everyone can read what you publish`}>
        <Text>
          <Trans>
            Citizens read the whole report, word for word as it was issued, with its replies and comments. Open it above
            and look for names of citizens and colleagues before you publish. Whoever takes a copy keeps it.
          </Trans>
        </Text>
      </Notice>
      <FormFrame
        {...{ summary, problem, busy }}
        does={t`Publish it`}
        onSend={(form) => {
          void publish(form);
        }}
      >
        <TextArea
          id="introduction"
          name="introduction"
          label={t`In your own words`}
          hint={t`It stands in front of the report, for example what you do about it and whom to ask.`}
          limit={3000}
          rows={5}
          optional
          defaultValue={start}
          error={errors['introduction']}
        />
      </FormFrame>
    </>
  );
}
