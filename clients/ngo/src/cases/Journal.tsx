import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Answer, Button, Card, Guarded, Row, standAt, Text, TextArea, useAction, usePageKeys } from '#kit';
import { paths } from '../paths.ts';
import { StaffForm } from '../StaffForm.tsx';
import { useUnsaved } from '../unsaved.tsx';
import { Entries } from './Entries.tsx';
import { addEntryDocument, journalDocument, journalPage } from './journalDocuments.ts';
import { useJournal } from './useJournal.ts';

export function Journal({ id, canWrite }: { id: string; canWrite: boolean }) {
  const { t } = useLingui();
  const { asked, older } = useJournal(id);
  return (
    <Card title={t`Journal`}>
      {canWrite && <NewEntry id={id} />}
      <Answer of={asked}>
        {({ case: it }) => {
          if (it?.withheld.includes('journal')) {
            return (
              <>
                <Guarded of={{ journal: null, withheld: ['journal'] }} field="journal" />
                <Text size="sm" tone="muted">
                  <Trans>Caseworkers and managers read the journal, because it tells of a person.</Trans>
                </Text>
              </>
            );
          }
          const journal = it?.journal;
          return journal?.edges.length ? (
            <>
              <Entries id={id} entries={journal.edges.map(({ node }) => node)} canCorrect={canWrite} />
              {journal.pageInfo.hasNextPage && (
                <Row>
                  <Button variant="secondary" small busy={asked.loading} onClick={() => void older()}>
                    <Trans>Show older entries</Trans>
                  </Button>
                </Row>
              )}
            </>
          ) : (
            <Text tone="muted">
              <Trans>Nothing is written yet.</Trans>
            </Text>
          );
        }}
      </Answer>
    </Card>
  );
}

function NewEntry({ id }: { id: string }) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  // One key for one text, however often it is sent: another text is another entry.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const { run, busy, problem, errors } = useAction(addEntryDocument, {
    refetchQueries: [{ query: journalDocument, variables: { id, first: journalPage } }],
    awaitRefetchQueries: true,
  });
  usePageKeys({ a: { does: t`Write in the journal`, act: () => standAt('text') } });
  // The dialogs of the case open over this page, so what is typed here survives them; the printed page is another one.
  useUnsaved(text !== '', (to) => to.startsWith(paths.case(id)) && to !== paths.printCase(id));
  const save = async () => {
    if (!(await run({ input: { idempotencyKey: key, case: id, text } }))) return;
    setText('');
    setKey(crypto.randomUUID());
  };
  return (
    <StaffForm label={t`New entry`} onSave={() => void save()} busy={busy} problem={problem} errors={errors}>
      <TextArea
        id="text"
        label={t`New entry`}
        hint={t`It stays as it is written. A mistake is put right by a correction.`}
        limit={20_000}
        rows={3}
        value={text}
        error={errors.text}
        onChange={(event) => {
          setText(event.target.value);
          setKey(crypto.randomUUID());
        }}
      />
      <Row>
        <Button type="submit" small busy={busy}>
          <Trans>Write in the journal</Trans>
        </Button>
      </Row>
    </StaffForm>
  );
}
