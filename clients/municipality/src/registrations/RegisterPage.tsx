import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Answer, Button, draftOf, inputOf, Notice, Split, Text, useAction, useApiLocale, useViewer } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { Channel, IncidentInput, RegisterCitizenInquiryMutation } from '../gql/graphql.ts';
import { checkDraft, emptyDraft, type Draft, type Errors } from './draft.ts';
import { LivePreview } from './LivePreview.tsx';
import { RegistrationForm } from './RegistrationForm.tsx';
import { Saved } from './Saved.tsx';
import { useIncidentLists, type Lists } from './useIncidentLists.ts';

const registerDocument = graphql(`
  mutation RegisterCitizenInquiry($input: RegisterCitizenInquiryInput!, $locale: Locale!) {
    registerCitizenInquiry(input: $input) {
      registration {
        id
        quarter
        freezesOn
        counted
        statisticsPreview {
          ...LivePreview_preview @unmask
        }
      }
    }
  }
`);

const likeDocument = graphql(`
  query RegisterLike($id: ID!) {
    registration(id: $id) {
      id
      channel
      incident {
        ...RegistrationParts_incident @unmask
      }
    }
  }
`);

type Registered = RegisterCitizenInquiryMutation['registerCitizenInquiry']['registration'];

export function RegisterPage() {
  const { t } = useLingui();
  const { municipality } = useViewer();
  const [params] = useSearchParams();
  const [saved, setSaved] = useState<Registered>();
  const [turn, setTurn] = useState(0);
  const like = params.get('like');
  const asked = useQuery(likeDocument, { variables: { id: like ?? '' }, skip: !like || turn > 0 });
  const lists = useIncidentLists();
  const earlier = turn === 0 ? asked.data?.registration : undefined;
  const blank = emptyDraft(municipality?.code ?? '');
  const start = earlier ? { ...blank, channel: earlier.channel, incident: draftOf(earlier.incident) } : blank;
  if (saved) {
    return (
      <Saved
        registration={saved}
        onAnother={() => {
          setSaved(undefined);
          setTurn(turn + 1);
        }}
      />
    );
  }
  return (
    <AppPage
      title={t`Register an inquiry`}
      lead={t`From the moment you save, it counts in the statistics. It takes a minute or two.`}
    >
      <Notice title={t`Codes only, nobody's name`}>
        <Text size="sm">
          <Trans>
            There is no room here for names, numbers or words of your own, on purpose: what is never written down can
            never come out.
          </Trans>
        </Text>
      </Notice>
      <Answer of={lists}>
        {(data) =>
          like && turn === 0 && !asked.data && !asked.error ? null : (
            <Form key={turn} start={start} onSaved={setSaved} {...data} />
          )
        }
      </Answer>
    </AppPage>
  );
}

function Form({ start, onSaved, ...lists }: Lists & { start: Draft; onSaved: (it: Registered) => void }) {
  const { i18n } = useLingui();
  const locale = useApiLocale();
  const [draft, setDraft] = useState(start);
  const [missing, setMissing] = useState<Errors>({});
  // Drawn once for this inquiry: however often "Save" must be pressed, it is registered once.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, busy, problem, errors } = useAction(registerDocument, {
    // Counts and lists that were read before no longer hold.
    update: (cache) => {
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'registrations' });
    },
  });
  const save = async () => {
    const faults = checkDraft(draft, i18n);
    setMissing(faults);
    if (Object.keys(faults).length) return;
    const input = {
      idempotencyKey,
      receivedOn: draft.receivedOn || null,
      channel: draft.channel as Channel,
      incident: inputOf<IncidentInput>(draft.incident),
      receipt: draft.receipt.trim() || null,
    };
    const answer = await run({ input, locale });
    if (answer) onSaved(answer.registerCitizenInquiry.registration);
  };
  const shown = Object.keys(missing).length ? missing : errors;
  return (
    <Split aside={<LivePreview incident={draft.incident} />}>
      <RegistrationForm
        value={draft}
        onChange={setDraft}
        errors={shown}
        problem={Object.keys(missing).length ? undefined : problem}
        onSubmit={() => void save()}
        {...lists}
        actions={
          <>
            <Button type="submit" busy={busy}>
              <Trans>Save the registration</Trans>
            </Button>
            <Text as="span" size="sm" tone="muted">
              <Trans>
                <kbd className="el-kbd">Ctrl</kbd> <kbd className="el-kbd">Enter</kbd> saves from anywhere
              </Trans>
            </Text>
          </>
        }
      />
    </Split>
  );
}
