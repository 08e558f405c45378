import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, Card, IncidentForm, Link, Notice, Row, Split, Text, TextArea, useAction, useToast } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { useCanOpenCases } from '../CanOpenCases.ts';
import { useCodes } from '../codes.tsx';
import { graphql } from '../gql/index.ts';
import { LivePreview } from '../LivePreview.tsx';
import { paths } from '../paths.ts';
import { receptionInput, ReceptionFields, startOfReception, useReceptionCheck } from '../ReceptionFields.tsx';
import { StaffForm } from '../StaffForm.tsx';
import { useUnsaved } from '../unsaved.tsx';
import { useIncidentDraft } from '../useIncidentDraft.ts';
import { useStartOfIncident } from '../useStartOfIncident.ts';
import { emptyPerson, PersonFields } from './PersonFields.tsx';
import { usePersonDraft } from './usePersonDraft.ts';

const openDocument = graphql(`
  mutation OpenCase($input: OpenCaseInput!) {
    openCase(input: $input) {
      case {
        id
        number
      }
    }
  }
`);

/** Person, what happened and a summary on one page; the inquiry behind the case is made with it. */
export function NewCasePage() {
  const { t } = useLingui();
  const codes = useCodes();
  const canOpenCases = useCanOpenCases();
  const navigate = useNavigate();
  const toast = useToast();
  const start = useStartOfIncident();
  const [key] = useState(() => crypto.randomUUID());
  const person = usePersonDraft(emptyPerson);
  const incident = useIncidentDraft(start);
  const [received, setReceived] = useState(startOfReception);
  const checkReception = useReceptionCheck();
  const [summary, setSummary] = useState('');
  const { run, busy, problem, errors, reset } = useAction(openDocument);
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const release = useUnsaved(person.dirty || incident.dirty || summary !== '');
  const save = async () => {
    const [who, what] = [person.check(), incident.check()];
    const reception = receptionInput(received);
    setMissing(checkReception(received));
    if (!who || !what || !reception) return reset();
    const answer = await run({
      input: {
        idempotencyKey: key,
        ...reception,
        incident: what,
        person: who,
        summary: summary.trim() || null,
      },
    });
    if (!answer) return;
    release();
    toast({ text: t`Case ${answer.openCase.case.number} is open, and counted.` });
    void navigate(paths.case(answer.openCase.case.id));
  };
  const all = { ...person.missing, ...missing, ...incident.missing, ...errors };
  return (
    <AppPage
      title={t`New case`}
      lead={t`The person for your casework, what happened for both. Statistics receive only the codes.`}
    >
      {!canOpenCases && (
        <Notice tone="warning" title={t`A caseworker opens the case`}>
          <Text>
            <Trans>
              As a volunteer you <Link href={paths.newInquiry}>register the inquiry</Link>. A caseworker opens a case
              from it.
            </Trans>
          </Text>
        </Notice>
      )}
      <Split
        aside={
          <div className="ngo-beside">
            <LivePreview incident={incident.preview} />
          </div>
        }
      >
        <StaffForm label={t`New case`} onSave={() => void save()} busy={busy} problem={problem} errors={all}>
          <PersonFields value={person.draft} onChange={person.setDraft} errors={all} />
          <Card title={t`The inquiry`}>
            <ReceptionFields value={received} onChange={setReceived} errors={all} />
          </Card>
          <Card title={t`What happened`}>
            <IncidentForm value={incident.draft} onChange={incident.setDraft} errors={all} {...codes} />
          </Card>
          <Card title={t`In your words`}>
            <TextArea
              id="summary"
              label={t`Summary`}
              optional
              hint={t`For you and your colleagues. Never sent to statistics.`}
              limit={5000}
              rows={5}
              value={summary}
              error={all.summary}
              onChange={(event) => setSummary(event.target.value)}
            />
          </Card>
          <Row>
            <Button type="submit" busy={busy}>
              <Trans>Open the case</Trans>
            </Button>
            <Text as="span" size="sm" tone="muted">
              <Trans>or Ctrl + Enter</Trans>
            </Text>
          </Row>
        </StaffForm>
      </Split>
    </AppPage>
  );
}
