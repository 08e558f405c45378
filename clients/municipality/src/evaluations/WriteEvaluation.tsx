import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, ErrorSummary, Heading, TextArea, typed, useAction, useToast } from '#kit';
import { graphql } from '../gql/index.ts';
import type { ActionVerdict, Confidence } from '../gql/graphql.ts';
import { AskedAbout } from './AskedAbout.tsx';
import { BeforeAndAfter } from './BeforeAndAfter.tsx';
import { evaluationDocument, type Evaluation } from './evaluationDocument.ts';
import { IssueDialog } from './IssueDialog.tsx';
import { JudgedActions } from './JudgedActions.tsx';
import { JudgedIndicators } from './JudgedIndicators.tsx';
import { Refusal } from '../Refusal.tsx';
import { WrittenForm } from '../WrittenForm.tsx';
import { useNamedFaults } from './useNamedFaults.ts';

const writeDocument = graphql(`
  mutation WriteEvaluation($input: WriteEvaluationInput!) {
    writeEvaluation(input: $input) {
      evaluation {
        ...EvaluationParts_evaluation @unmask
      }
    }
  }
`);

const issueDocument = graphql(`
  mutation IssueEvaluationReport($input: IssueEvaluationReportInput!) {
    issueEvaluationReport(input: $input) {
      evaluation {
        ...EvaluationParts_evaluation @unmask
      }
    }
  }
`);

/** What stands in the form. An indicator that nobody judged yet is left out: its confidence stays open. */
const writtenIn = (form: FormData, it: Evaluation) => ({
  lessons: typed(form, 'lessons').trim(),
  nextSteps: typed(form, 'nextSteps').trim(),
  actions: it.actions.map(({ action }) => ({
    action,
    verdict: typed(form, `verdict ${action}`) as ActionVerdict,
    reason: typed(form, `reason ${action}`).trim(),
  })),
  indicators: it.indicators.flatMap(({ indicator }) => {
    const confidence = typed(form, `confidence ${indicator}`);
    return confidence ? [{ indicator, confidence: confidence as Confidence }] : [];
  }),
});

export function WriteEvaluation({ it }: { it: Evaluation }) {
  const { t } = useLingui();
  const toast = useToast();
  const client = useApolloClient();
  const write = useAction(writeDocument);
  const issue = useAction(issueDocument);
  const [start] = useState(it);
  const [unsaved, setUnsaved] = useState(false);
  const [asking, setAsking] = useState(false);
  const problem = write.problem ?? issue.problem;
  const errors = { ...issue.errors, ...write.errors };
  const summary = useNamedFaults(start, problem);
  const save = async (form: FormData) => {
    issue.reset();
    const input = { id: it.id, version: it.version, ...writtenIn(form, it) };
    if (await write.run({ input })) {
      setUnsaved(false);
      toast({ text: t`Saved.` });
    } else await client.refetchQueries({ include: [evaluationDocument] });
  };
  const send = async () => {
    write.reset();
    const answer = await issue.run({ input: { id: it.id, version: it.version } });
    setAsking(false);
    if (answer) toast({ text: t`The report is issued.` });
    else await client.refetchQueries({ include: [evaluationDocument] });
  };
  return (
    <WrittenForm
      className="mu-form"
      problem={write.problem}
      onWrite={() => setUnsaved(true)}
      onSend={(form) => void save(form)}
    >
      <ErrorSummary
        title={issue.problem ? t`The report cannot be issued yet` : t`Something needs a second look`}
        errors={summary}
      />
      <Refusal problem={problem} />
      <Heading level={2}>{t`What was done`}</Heading>
      <JudgedActions actions={start.actions} errors={errors} />
      <Heading level={2}>{t`Before and after`}</Heading>
      <BeforeAndAfter it={it} />
      <AskedAbout questionnaires={it.questionnaires} />
      <JudgedIndicators indicators={start.indicators} errors={errors} />
      <Heading level={2}>{t`Lessons and next steps`}</Heading>
      <TextArea
        id="lessons"
        name="lessons"
        label={t`What was learnt`}
        hint={t`What worked, what did not, and for whom. An empty line begins a new paragraph.`}
        limit={10_000}
        rows={6}
        defaultValue={start.lessons}
        error={errors['lessons']}
      />
      <TextArea
        id="nextSteps"
        name="nextSteps"
        label={t`What comes next`}
        limit={10_000}
        rows={6}
        defaultValue={start.nextSteps}
        error={errors['nextSteps']}
      />
      <div className="mu-actions">
        <Button type="submit" busy={write.busy}>
          <Trans>Save</Trans>
        </Button>
        {it.viewerCanIssue && (
          <Button variant="secondary" onClick={() => setAsking(true)}>
            <Trans>Issue the report</Trans>
          </Button>
        )}
      </div>
      <IssueDialog
        open={asking}
        unsaved={unsaved}
        busy={issue.busy}
        onIssue={() => void send()}
        onClose={() => setAsking(false)}
      />
    </WrittenForm>
  );
}
