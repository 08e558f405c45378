import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  Card,
  draftOf,
  FormEnd,
  IncidentForm,
  Split,
  TextArea,
  useAction,
  useApiLocale,
  useChannelNames,
  useToast,
} from '#kit';
import { useCodes } from '../codes.tsx';
import { Differences, type Difference } from '../Differences.tsx';
import { graphql } from '../gql/index.ts';
import type { InquiryDetailsFragment } from '../gql/graphql.ts';
import { LivePreview } from '../LivePreview.tsx';
import { paths } from '../paths.ts';
import { ReceptionFields, type Reception } from '../ReceptionFields.tsx';
import { StaffForm } from '../StaffForm.tsx';
import { useUnsaved } from '../unsaved.tsx';
import { useIncidentDraft } from '../useIncidentDraft.ts';
import { useTheirs } from '../useTheirs.ts';
import { useIncidentWords } from '../useIncidentWords.ts';
import { correctableDocument } from './correctableDocument.ts';

const correctDocument = graphql(`
  mutation CorrectInquiry($input: CorrectInquiryInput!, $locale: Locale!) {
    correctInquiry(input: $input) {
      inquiry {
        ...InquiryDetails @unmask
        statisticsPreview {
          ...PreviewFields @unmask
        }
      }
    }
  }
`);

type Draft = { reception: Reception; summary: string };
const wordsIn = (it: InquiryDetailsFragment): Draft => ({
  reception: { receivedOn: it.receivedOn, channel: it.channel },
  summary: it.summary ?? '',
});

export function CorrectForm({ it }: { it: InquiryDetailsFragment }) {
  const { t } = useLingui();
  const locale = useApiLocale();
  const codes = useCodes();
  const client = useApolloClient();
  const navigate = useNavigate();
  const toast = useToast();
  const names = useChannelNames();
  const wordsOf = useIncidentWords();
  const incident = useIncidentDraft(() => draftOf(it.incident));
  const [draft, setDraft] = useState(() => wordsIn(it));
  const [version, setVersion] = useState(it.version);
  const { run, busy, problem, errors, reset } = useAction(correctDocument);
  const conflict = useTheirs(problem, async () => {
    const { data } = await client.query({
      query: correctableDocument,
      variables: { id: it.id },
      fetchPolicy: 'no-cache',
    });
    return data?.inquiry;
  });
  const [start, setStart] = useState(draft);
  const release = useUnsaved(incident.dirty || draft !== start);
  const errorsShown = { ...incident.missing, ...errors };

  const save = async () => {
    const input = incident.check();
    if (!input) return reset();
    const { reception, summary } = draft;
    // A summary that this viewer may not read is left as it is.
    const words = it.withheld.includes('summary') ? {} : { summary: summary.trim() || null };
    const answer = await run({
      input: {
        id: it.id,
        version: conflict?.version ?? version,
        channel: reception.channel || it.channel,
        incident: input,
        ...words,
      },
      locale,
    });
    if (!answer) return;
    release();
    toast({ text: t`The correction is saved.` });
    void navigate(paths.inquiry(it.id));
  };
  const takeTheirs = (now: InquiryDetailsFragment) => {
    incident.restart(draftOf(now.incident));
    setStart(wordsIn(now));
    setDraft(wordsIn(now));
    setVersion(now.version);
    reset();
  };
  const differences = (now: InquiryDetailsFragment): Difference[] => {
    const [mine, other] = [wordsOf(incident.draft), wordsOf(draftOf(now.incident))];
    return [
      ...Object.keys(mine).map((term) => ({ term, mine: mine[term] ?? '', theirs: other[term] ?? '' })),
      { term: t`How it reached you`, mine: names[draft.reception.channel || now.channel], theirs: names[now.channel] },
      { term: t`Summary`, mine: draft.summary, theirs: now.summary ?? '' },
    ].filter((row) => row.mine !== row.theirs);
  };
  return (
    <Split
      aside={
        <div className="ngo-beside">
          <LivePreview incident={incident.preview} />
        </div>
      }
    >
      <StaffForm
        label={t`Correct the inquiry`}
        onSave={() => void save()}
        busy={busy}
        problem={conflict ? undefined : problem}
        errors={errorsShown}
      >
        {conflict && (
          <Differences
            differences={differences(conflict)}
            busy={busy}
            onKeepMine={() => void save()}
            onTakeTheirs={() => takeTheirs(conflict)}
          />
        )}
        <Card title={t`The inquiry`}>
          <ReceptionFields
            value={draft.reception}
            onChange={(reception) => setDraft({ ...draft, reception })}
            errors={errorsShown}
            dayStands
          />
        </Card>
        <Card title={t`What happened`}>
          <IncidentForm value={incident.draft} onChange={incident.setDraft} errors={errorsShown} {...codes} />
        </Card>
        {!it.withheld.includes('summary') && (
          <TextArea
            id="summary"
            label={t`Summary`}
            optional
            limit={5000}
            rows={4}
            value={draft.summary}
            error={errorsShown.summary}
            onChange={(event) => setDraft({ ...draft, summary: event.target.value })}
          />
        )}
        <FormEnd does={t`Save the correction`} busy={busy} back={paths.inquiry(it.id)} />
      </StaffForm>
    </Split>
  );
}
