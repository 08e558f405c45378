import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Answer, FormEnd, NotHere, Notice, Split, Text, useAction, useToast } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import { IncidentCard } from '../IncidentCard.tsx';
import { paths } from '../paths.ts';
import { StaffForm } from '../StaffForm.tsx';
import { useUnsaved } from '../unsaved.tsx';
import { emptyPerson, PersonFields } from './PersonFields.tsx';
import { usePersonDraft } from './usePersonDraft.ts';

const inquiryDocument = graphql(`
  query PromoteInquiryPage($id: ID!) {
    viewer {
      signedIn
    }
    inquiry(id: $id) {
      id
      viewerCanPromote
      incident {
        ...IncidentCard_incident @unmask
      }
    }
  }
`);

const promoteDocument = graphql(`
  mutation PromoteInquiry($input: PromoteInquiryInput!) {
    promoteInquiry(input: $input) {
      case {
        id
        number
        inquiries {
          id
          status
          version
          viewerCanPromote
          viewerCanWithdraw
          case {
            id
            number
          }
        }
      }
    }
  }
`);

/** Only the person is asked for: what happened is taken over as it stands. */
export function PromoteInquiryPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(inquiryDocument, { variables: { id } });
  return (
    <AppPage title={t`Open a case from an inquiry`} lead={t`Only the person is new. Everything else is taken over.`}>
      <Answer of={asked}>
        {({ inquiry }) =>
          !inquiry ? (
            <NotHere />
          ) : (
            <Split aside={<IncidentCard incident={inquiry.incident} />}>
              {!inquiry.viewerCanPromote && (
                <Notice tone="warning" title={t`A case cannot be opened from this`}>
                  <Text>
                    <Trans>Your role does not allow it, or the inquiry became a case already.</Trans>
                  </Text>
                </Notice>
              )}
              <PromoteForm id={id} />
            </Split>
          )
        }
      </Answer>
    </AppPage>
  );
}

function PromoteForm({ id }: { id: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const toast = useToast();
  const [key] = useState(() => crypto.randomUUID());
  const person = usePersonDraft(emptyPerson);
  const { run, busy, problem, errors, reset } = useAction(promoteDocument);
  const release = useUnsaved(person.dirty);
  const save = async () => {
    const input = person.check();
    if (!input) return reset();
    const answer = await run({ input: { idempotencyKey: key, id, person: input } });
    if (!answer) return;
    release();
    toast({ text: t`Case ${answer.promoteInquiry.case.number} is open.` });
    void navigate(paths.case(answer.promoteInquiry.case.id));
  };
  const all = { ...person.missing, ...errors };
  return (
    <StaffForm
      label={t`Open a case from an inquiry`}
      onSave={() => void save()}
      busy={busy}
      problem={problem}
      errors={all}
    >
      <PersonFields value={person.draft} onChange={person.setDraft} errors={all} />
      <FormEnd does={t`Open the case`} busy={busy} back={paths.inquiry(id)} />
    </StaffForm>
  );
}
