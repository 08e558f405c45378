import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Card, CheckboxGroup, Heading, PlanSummaryView, Text, useAction } from '#kit';
import { graphql } from '../gql/index.ts';
import type { PublishSummary_DraftFragment } from '../gql/graphql.ts';
import { PublishFrame } from '../PublishFrame.tsx';

graphql(`
  fragment PublishSummary_draft on SummaryDraft {
    sha256
    changes {
      since
      actions {
        id
        title
        change
        statusBefore
        statusNow
        deadlineBefore
        deadlineNow
      }
      indicators {
        id
        name
        unit
        change
        valueBefore
        valueNow
        targetBefore
        targetNow
      }
    }
    goals {
      number
      text
      actions {
        id
        title
        institution
        deadline
        status
        note
      }
      indicators {
        id
        name
        definition
        unit
        source
        baseline
        baselineOn
        target
        targetOn
        value
        measuredOn
        newestHidden
      }
    }
  }
`);

const publishDocument = graphql(`
  mutation PublishPlanSummary($input: PublishPlanSummaryInput!) {
    publishPlanSummary(input: $input) {
      summary {
        id
      }
    }
  }
`);

type Props = {
  plan: string;
  draft: PublishSummary_DraftFragment;
  notes: readonly string[];
  onNotes: (notes: string[]) => void;
  start: string;
};

const refetchQueries = ['PlanSummaryPage'];

export function PublishSummary({ plan, draft, notes, onNotes, start }: Props) {
  const { t } = useLingui();
  const client = useApolloClient();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, busy, problem } = useAction(publishDocument, { refetchQueries, awaitRefetchQueries: true });
  const actions = draft.goals.flatMap((goal) => goal.actions).filter(({ status }) => status !== 'NOT_STARTED');
  const publish = async (introduction: string) => {
    if (await run({ input: { idempotencyKey, plan, introduction, notes: [...notes], sha256: draft.sha256 } }))
      return true;
    // If the plan has moved on, what it says now is there to be looked at.
    await client.refetchQueries({ include: refetchQueries });
    return false;
  };
  return (
    <>
      <PublishFrame
        {...{ start, problem, busy }}
        warning={
          <Text>
            <Trans>
              It says the goals, what is done and how far it has come, and the newest values. It does not say who
              answers for what. Look for names of citizens and colleagues before you publish.
            </Trans>
          </Text>
        }
        hint={t`It stands above the goals, for example why you do this and whom to ask.`}
        onPublish={publish}
      >
        {actions.length > 0 && (
          <CheckboxGroup
            name="notes"
            legend={t`Tell the last note of these actions too`}
            hint={t`What was reported of them last then stands below them. It was written for colleagues: read it below first.`}
            options={actions.map(({ id, title }) => ({ value: id, label: title }))}
            values={notes}
            onChange={onNotes}
          />
        )}
      </PublishFrame>
      <Heading level={2}>{t`As citizens will see it`}</Heading>
      <Card>
        <PlanSummaryView goals={draft.goals} changes={draft.changes} level={3} />
      </Card>
    </>
  );
}
