import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Dialog, TextArea, useAction, useToast } from '#kit';
import { FormFrame } from '../FormFrame.tsx';
import { graphql } from '../gql/index.ts';
import { useFaults } from '../useFaults.ts';
import { useTyped } from '../useTyped.ts';
import { BothVersions } from './BothVersions.tsx';
import type { Goal } from './planDocument.ts';
import { useOvertaken } from './useOvertaken.ts';

const setDocument = graphql(`
  mutation SetGoal($input: SetGoalInput!) {
    setGoal(input: $input) {
      goal {
        id
      }
    }
  }
`);

const changeDocument = graphql(`
  mutation ChangeGoal($input: ChangeGoalInput!) {
    changeGoal(input: $input) {
      goal {
        id
        text
        version
      }
    }
  }
`);

type Props = { plan: string; goal: Goal | 'new' | undefined; onClose: () => void };

export function GoalDialog({ plan, goal, onClose }: Props) {
  const { t } = useLingui();
  return (
    <Dialog open={goal !== undefined} title={goal === 'new' ? t`A new goal` : t`Change the goal`} onClose={onClose}>
      <Content plan={plan} goal={goal === 'new' ? undefined : goal} onClose={onClose} />
    </Dialog>
  );
}

const refetchQueries = ['PlanPage'];

const none: Goal = { __typename: 'Goal', id: '', number: 0, text: '', version: 0 };

// Drawn only while the dialog is open: each opening has its own key, and keeps the version that it shows.
function Content({ plan, goal, onClose }: { plan: string; goal: Goal | undefined; onClose: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const client = useApolloClient();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const add = useAction(setDocument, { refetchQueries, awaitRefetchQueries: true });
  const change = useAction(changeDocument, { refetchQueries, awaitRefetchQueries: true });
  const { problem } = goal ? change : add;
  const { start, version, overtaken, setTried, keepMine, takeTheirs } = useOvertaken<Goal, { text: string }>(
    goal ?? none,
    change,
  );
  const { errors, summary, say } = useFaults(problem);
  const read = useTyped();
  const save = async (form: FormData) => {
    const it = read(form);
    it.needed(['text']);
    say(it.faults);
    if (it.faults.length) return;
    const text = it.line('text');
    setTried({ text });
    const answer = goal
      ? await change.run({ input: { id: goal.id, version, text } })
      : await add.run({ input: { idempotencyKey, plan, text } });
    if (!answer) {
      // If a colleague was first, their version is there to be looked at.
      await client.refetchQueries({ include: refetchQueries });
      return;
    }
    toast({ text: t`The goal is saved.` });
    onClose();
  };
  return (
    <FormFrame
      {...{ summary, problem }}
      busy={add.busy || change.busy}
      does={t`Save the goal`}
      back={onClose}
      onSend={(form) => void save(form)}
    >
      {overtaken && goal && <BothVersions mine={overtaken} theirs={goal} onMine={keepMine} onTheirs={takeTheirs} />}
      <TextArea
        key={start.version}
        id="text"
        name="text"
        label={t`What shall be different for citizens?`}
        hint={t`For example: "Everybody at the desk is understood, whatever language they speak."`}
        limit={1000}
        rows={4}
        defaultValue={start.text}
        error={errors['text']}
      />
    </FormFrame>
  );
}
