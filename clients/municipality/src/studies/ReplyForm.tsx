import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, ErrorSummary, RadioGroup, Text, TextArea, useAction, useToast } from '#kit';
import { graphql } from '../gql/index.ts';
import type { Stance } from '../gql/graphql.ts';
import { Refusal } from '../Refusal.tsx';
import { useFormErrors } from '../useFormErrors.ts';
import { WrittenForm } from '../WrittenForm.tsx';

const replyDocument = graphql(`
  mutation ReplyToReport($input: ReplyToReportInput!) {
    replyToReport(input: $input) {
      reply {
        id
      }
    }
  }
`);

const blank = () => ({ idempotencyKey: crypto.randomUUID(), stance: '', text: '' });

/** Whoever a draft is about answers it; the next report keeps the answer word for word. */
export function ReplyForm({ report }: { report: string }) {
  const { t } = useLingui();
  const toast = useToast();
  const [reply, setReply] = useState(blank);
  const [missing, setMissing] = useState<Record<string, string>>({});
  const { run, busy, problem, reset } = useAction(replyDocument, {
    refetchQueries: ['IssuedReport'],
    awaitRefetchQueries: true,
  });
  const { errors, summary } = useFormErrors(problem, missing);
  const send = async () => {
    reset();
    setMissing(reply.stance ? {} : { stance: t`Choose one from the list.` });
    if (!reply.stance) return;
    if (!(await run({ input: { ...reply, report, stance: reply.stance as Stance } }))) return;
    setReply(blank());
    toast({ text: t`The reply is given.` });
  };
  return (
    <div className="mu-screen">
      <Card title={t`Reply to the draft`}>
        <Text>
          <Trans>Everybody who reads the study sees the reply, and the next report keeps it word for word.</Trans>
        </Text>
        <WrittenForm className="mu-form mu-narrow" problem={problem} summary={summary} onSend={() => void send()}>
          <ErrorSummary naming errors={summary} />
          <Refusal problem={problem} />
          <RadioGroup
            id="stance"
            name="stance"
            legend={t`Does your organisation agree?`}
            options={[
              { value: 'AGREES', label: t`We agree` },
              { value: 'AGREES_PARTLY', label: t`We agree with a part` },
              { value: 'DISAGREES', label: t`We disagree` },
            ]}
            value={reply.stance}
            error={errors['stance']}
            onChange={(stance) => setReply({ ...reply, stance })}
          />
          <TextArea
            id="text"
            label={t`What you say to it`}
            rows={8}
            limit={10_000}
            value={reply.text}
            error={errors['text']}
            onChange={(event) => setReply({ ...reply, text: event.target.value })}
          />
          <div className="mu-actions">
            <Button type="submit" busy={busy}>
              <Trans>Give the reply</Trans>
            </Button>
          </div>
        </WrittenForm>
      </Card>
    </div>
  );
}
