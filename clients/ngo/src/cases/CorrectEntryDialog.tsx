import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import { FormEnd, Loading, NotHere, Text, TextArea, useAction } from '#kit';
import type { Entry_EntryFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { RouteDialog } from '../RouteDialog.tsx';
import { StaffForm } from '../StaffForm.tsx';
import { useCloseTo } from '../trail.tsx';
import { useUnsaved } from '../unsaved.tsx';
import { addEntryDocument, journalDocument, journalPage } from './journalDocuments.ts';
import { useJournal } from './useJournal.ts';

export function CorrectEntryDialog() {
  const { t } = useLingui();
  const { id = '', entry = '' } = useParams();
  const { asked } = useJournal(id);
  const it = asked.data?.case?.journal?.edges.find(({ node }) => node.id === entry)?.node;
  return (
    <RouteDialog title={t`Correct an entry`} back={paths.case(id)}>
      {it ? <CorrectForm id={id} it={it} /> : asked.loading ? <Loading /> : <NotHere />}
    </RouteDialog>
  );
}

function CorrectForm({ id, it }: { id: string; it: Entry_EntryFragment }) {
  const { t } = useLingui();
  const close = useCloseTo(paths.case(id));
  const [key] = useState(() => crypto.randomUUID());
  const [text, setText] = useState(it.text);
  const { run, busy, problem, errors } = useAction(addEntryDocument, {
    refetchQueries: [{ query: journalDocument, variables: { id, first: journalPage } }],
    awaitRefetchQueries: true,
  });
  const release = useUnsaved(text !== it.text);
  const save = async () => {
    if (!(await run({ input: { idempotencyKey: key, case: id, text, corrects: it.id } }))) return;
    release();
    close();
  };
  return (
    <StaffForm label={t`Correct an entry`} onSave={() => void save()} busy={busy} problem={problem} errors={errors}>
      <Text tone="muted">
        <Trans>The first wording stays in the journal, marked as corrected.</Trans>
      </Text>
      <TextArea
        id="correction"
        label={t`What it should say`}
        limit={20_000}
        rows={6}
        value={text}
        error={errors.text}
        onChange={(event) => setText(event.target.value)}
      />
      <FormEnd does={t`Save the correction`} busy={busy} back={close} />
    </StaffForm>
  );
}
