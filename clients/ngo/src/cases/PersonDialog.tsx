import { useApolloClient, useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Answer, FormEnd, NotHere, useAction, useToast } from '#kit';
import { Differences } from '../Differences.tsx';
import { graphql } from '../gql/index.ts';
import type { CasePersonQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { RouteDialog } from '../RouteDialog.tsx';
import { StaffForm } from '../StaffForm.tsx';
import { useCloseTo } from '../trail.tsx';
import { useUnsaved } from '../unsaved.tsx';
import { useTheirs } from '../useTheirs.ts';
import { personDraftOf, PersonFields } from './PersonFields.tsx';
import { personDocument } from './PersonPanel.tsx';
import { personFields, usePersonTerms } from './personWords.ts';
import { usePersonDraft } from './usePersonDraft.ts';

const recordDocument = graphql(`
  mutation RecordPerson($input: RecordPersonInput!) {
    recordPerson(input: $input) {
      case {
        id
        updatedAt
        person {
          id
          version
          name
          phone
          email
          address
          language
          birthYear
          addressProtection
          note
          withheld
        }
      }
    }
  }
`);

type Person = NonNullable<NonNullable<CasePersonQuery['case']>['person']>;

export function PersonDialog() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(personDocument, { variables: { id }, fetchPolicy: 'no-cache' });
  return (
    <RouteDialog title={t`What is known of the person`} back={paths.case(id)}>
      <Answer of={asked}>
        {({ case: it }) => (it?.person ? <PersonForm key={it.id} id={id} person={it.person} /> : <NotHere />)}
      </Answer>
    </RouteDialog>
  );
}

function PersonForm({ id, person }: { id: string; person: Person }) {
  const { t } = useLingui();
  const client = useApolloClient();
  const close = useCloseTo(paths.case(id));
  const toast = useToast();
  const terms = usePersonTerms();
  const { draft, setDraft, dirty, missing, check, restart } = usePersonDraft(personDraftOf(person));
  const [version, setVersion] = useState(person.version);
  const { run, busy, problem, errors, reset } = useAction(recordDocument);
  const release = useUnsaved(dirty);
  const theirs = useTheirs(problem, async () => {
    const { data } = await client.query({ query: personDocument, variables: { id }, fetchPolicy: 'no-cache' });
    return data?.case?.person;
  });
  const save = async () => {
    const input = check();
    if (!input) return reset();
    if (!(await run({ input: { case: id, version: theirs?.version ?? version, person: input } }))) return;
    release();
    toast({ text: t`What is known of the person is saved.` });
    close();
  };
  const words = (value: string | boolean) => (value === true ? t`Yes` : value === false ? t`No` : value);
  const differences = (now: Person) => {
    const other = personDraftOf(now);
    return personFields
      .map((field) => ({ term: terms[field], mine: words(draft[field]), theirs: words(other[field]) }))
      .filter((row) => row.mine !== row.theirs);
  };
  return (
    <StaffForm
      label={t`What is known of the person`}
      onSave={() => void save()}
      busy={busy}
      problem={theirs ? undefined : problem}
      errors={{ ...missing, ...errors }}
    >
      {theirs && (
        <Differences
          differences={differences(theirs)}
          busy={busy}
          onKeepMine={() => void save()}
          onTakeTheirs={() => {
            restart(personDraftOf(theirs));
            setVersion(theirs.version);
            reset();
          }}
        />
      )}
      <PersonFields value={draft} onChange={setDraft} errors={{ ...missing, ...errors }} />
      <FormEnd does={t`Save`} busy={busy} back={close} />
    </StaffForm>
  );
}
