import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  Answer,
  Button,
  Card,
  draftOf,
  EmptyState,
  IncidentSummary,
  inputOf,
  LinkButton,
  Split,
  Text,
  useAction,
  useFormat,
  useApiLocale,
  useChannelNames,
  useToast,
} from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { Channel, IncidentInput, RegistrationPageQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { checkDraft, type Draft, type Errors } from './draft.ts';
import { LivePreview } from './LivePreview.tsx';
import { RegistrationForm } from './RegistrationForm.tsx';
import { registrationDocument } from './RegistrationParts.ts';
import { useIncidentLists, type Lists } from './useIncidentLists.ts';

const correctDocument = graphql(`
  mutation CorrectRegistration($input: CorrectRegistrationInput!) {
    correctRegistration(input: $input) {
      registration {
        id
        version
        status
      }
    }
  }
`);

type Registration = NonNullable<RegistrationPageQuery['registration']>;

export function CorrectPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(registrationDocument, { variables: { id, locale: useApiLocale() } });
  const lists = useIncidentLists();
  const { date } = useFormat();
  const freezesOn = asked.data?.registration?.viewerCanCorrect && asked.data.registration.freezesOn;
  return (
    <AppPage
      title={t`Correct a registration`}
      lead={
        freezesOn
          ? t`Statistics receive the new version and forget the old one. Possible until ${{ day: date(freezesOn) }}.`
          : t`Statistics receive the new version and forget the old one.`
      }
    >
      <Answer of={asked}>
        {({ registration }) =>
          registration?.viewerCanCorrect ? (
            <Answer of={lists}>
              {(data) => <Form registration={registration} again={() => void asked.refetch()} {...data} />}
            </Answer>
          ) : (
            <EmptyState
              title={t`This cannot be corrected`}
              action={
                <LinkButton href={registration ? paths.registration(id) : paths.registrations} variant="secondary">
                  <Trans>Look at why</Trans>
                </LinkButton>
              }
            />
          )
        }
      </Answer>
    </AppPage>
  );
}

type Props = Lists & { registration: Registration; again: () => void };

function Form({ registration, again, ...lists }: Props) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const toast = useToast();
  const [draft, setDraft] = useState<Draft>({
    receivedOn: registration.receivedOn,
    channel: registration.channel,
    incident: draftOf(registration.incident),
    receipt: '',
  });
  // The version one started from: a newer one is taken only by saying so.
  const [version, setVersion] = useState(registration.version);
  const [missing, setMissing] = useState<Errors>({});
  const { run, busy, problem, errors, reset } = useAction(correctDocument, { refetchQueries: ['RegistrationPage'] });
  const stale = problem?.code === 'CONFLICT' && problem.reason !== 'quarter_frozen';
  const overtaken = registration.version > version;
  const save = async () => {
    const faults = checkDraft(draft, i18n);
    setMissing(faults);
    if (Object.keys(faults).length) return;
    const incident = inputOf<IncidentInput>(draft.incident);
    const answer = await run({ input: { id: registration.id, version, channel: draft.channel as Channel, incident } });
    if (!answer) return again();
    toast({ text: t`Corrected.` });
    await navigate(paths.registration(registration.id));
  };
  const keepMine = () => {
    setVersion(registration.version);
    reset();
  };
  return (
    <Split
      aside={
        <>
          {stale && overtaken && <Theirs registration={registration} lists={lists} onKeepMine={keepMine} />}
          <LivePreview incident={draft.incident} />
        </>
      }
    >
      <RegistrationForm
        correcting
        value={draft}
        onChange={setDraft}
        errors={Object.keys(missing).length ? missing : errors}
        problem={Object.keys(missing).length ? undefined : problem}
        onSubmit={() => void save()}
        {...lists}
        actions={
          <>
            <Button type="submit" busy={busy}>
              <Trans>Save the correction</Trans>
            </Button>
            <LinkButton href={paths.registration(registration.id)} variant="quiet">
              <Trans>Leave it as it was</Trans>
            </LinkButton>
          </>
        }
      />
    </Split>
  );
}

/** Both versions side by side; nobody overwrites another without having seen theirs. */
function Theirs({
  registration,
  lists,
  onKeepMine,
}: {
  registration: Registration;
  lists: Lists;
  onKeepMine: () => void;
}) {
  const { t } = useLingui();
  const channels = useChannelNames();
  return (
    <Card title={t`Your colleague's version`} raised>
      <Text size="sm">{t`Channel: ${{ channel: channels[registration.channel] }}`}</Text>
      <IncidentSummary incident={registration.incident} {...lists} />
      <div className="mu-actions">
        <Button variant="secondary" small onClick={onKeepMine}>
          <Trans>I have seen it: let mine replace it</Trans>
        </Button>
        <LinkButton href={paths.registration(registration.id)} variant="quiet" small>
          <Trans>Keep theirs</Trans>
        </LinkButton>
      </div>
    </Card>
  );
}
