import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, IncidentForm, Row, Split, Stack, Text, TextArea, TextField, useAction } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { useCodes } from '../codes.tsx';
import { graphql } from '../gql/index.ts';
import { LivePreview } from '../LivePreview.tsx';
import { receptionInput, ReceptionFields, startOfReception, useReceptionCheck } from '../ReceptionFields.tsx';
import { StaffForm } from '../StaffForm.tsx';
import { useUnsaved } from '../unsaved.tsx';
import { useIncidentDraft } from '../useIncidentDraft.ts';
import { useStartOfIncident } from '../useStartOfIncident.ts';
import { Counted, type CountedInquiry } from './Counted.tsx';

const registerDocument = graphql(`
  mutation RegisterInquiry($input: RegisterInquiryInput!) {
    registerInquiry(input: $input) {
      inquiry {
        id
        quarter
        freezesOn
        counted
        viewerCanPromote
      }
    }
  }
`);

/** One page, by key alone, in less than two minutes; saving it is what makes it count. */
export function NewInquiryPage() {
  const { t } = useLingui();
  const codes = useCodes();
  const start = useStartOfIncident();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const incident = useIncidentDraft(start);
  const [received, setReceived] = useState(startOfReception);
  const checkReception = useReceptionCheck();
  const [receipt, setReceipt] = useState('');
  const [summary, setSummary] = useState('');
  const [counted, setCounted] = useState<CountedInquiry>();
  const { run, busy, problem, errors, reset } = useAction(registerDocument);
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const release = useUnsaved(!counted && (incident.dirty || summary !== '' || receipt !== ''));

  const save = async () => {
    const input = incident.check();
    const reception = receptionInput(received);
    setMissing(checkReception(received));
    if (!input || !reception) return reset();
    const words = { summary: summary.trim() || null, receipt: receipt.trim() || null };
    const answer = await run({
      input: { idempotencyKey: key, ...reception, incident: input, ...words },
    });
    if (!answer) return;
    release();
    setCounted(answer.registerInquiry.inquiry);
  };
  const another = () => {
    setKey(crypto.randomUUID());
    incident.restart(start());
    setReceived(startOfReception());
    setMissing({});
    setReceipt('');
    setSummary('');
    setCounted(undefined);
  };
  if (counted) return <Counted inquiry={counted} onAnother={another} />;
  const all = { ...missing, ...incident.missing, ...errors };
  return (
    <AppPage title={t`New inquiry`} lead={t`Codes and a few words. No names: a person belongs in a case.`}>
      <Split
        aside={
          <div className="ngo-beside">
            <LivePreview incident={incident.preview} />
          </div>
        }
      >
        <StaffForm label={t`New inquiry`} onSave={() => void save()} busy={busy} problem={problem} errors={all}>
          <Card title={t`The inquiry`}>
            <ReceptionFields value={received} onChange={setReceived} errors={all} />
          </Card>
          <Card title={t`What happened`}>
            <IncidentForm value={incident.draft} onChange={incident.setDraft} errors={all} {...codes} />
          </Card>
          <Card title={t`If there is more`}>
            <Stack>
              <TextField
                id="receipt"
                label={t`Has the citizen reported this already?`}
                optional
                hint={t`Their code of 24 digits makes sure that it is counted once.`}
                inputMode="numeric"
                value={receipt}
                error={all.receipt}
                onChange={(event) => setReceipt(event.target.value)}
              />
              <TextArea
                id="summary"
                label={t`Summary`}
                optional
                hint={t`For your colleagues. Never sent to statistics; leave names out.`}
                limit={5000}
                rows={4}
                value={summary}
                error={all.summary}
                onChange={(event) => setSummary(event.target.value)}
              />
            </Stack>
          </Card>
          <Row>
            <Button type="submit" busy={busy}>
              <Trans>Save and count</Trans>
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
