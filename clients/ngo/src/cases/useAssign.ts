import { useLingui } from '@lingui/react/macro';
import { useAction, useToast, useViewer } from '#kit';
import { graphql } from '../gql/index.ts';
import type { CaseStandingFragment } from '../gql/graphql.ts';
import { useFreshCase } from './useFreshCase.ts';

const assignDocument = graphql(`
  mutation AssignCase($input: AssignCaseInput!) {
    assignCase(input: $input) {
      case {
        ...CaseStanding @unmask
      }
    }
  }
`);

type Colleague = { id: string; name: string };

/** Gives the case to somebody at once, and offers to take that back. */
export function useAssign(it: CaseStandingFragment) {
  const { t } = useLingui();
  const me = useViewer();
  const toast = useToast();
  const { run, busy, problem, errors, reset } = useAction(assignDocument);
  useFreshCase(problem);
  const send = async (version: number, to: Colleague | null) => {
    const answer = await run({ input: { case: it.id, version, responsible: to?.id ?? null } });
    return answer?.assignCase.case;
  };
  const takeBack = async (version: number, to: Colleague | null) => {
    if (!(await send(version, to))) toast({ text: t`That could not be undone. Look at the case once more.` });
  };
  const assign = async (to: Colleague): Promise<boolean> => {
    const before = it.responsible ?? null;
    // Whoever took a case can put it down again; giving it back to a colleague is for those who give cases.
    const canUndo = before ? it.viewerCanAssign && before.id !== to.id : it.viewerCanAssign || to.id === me.id;
    const now = await send(it.version, to);
    if (!now) return false;
    toast({
      text: t`${to.name} is responsible now.`,
      undo: canUndo ? () => void takeBack(now.version, before) : undefined,
    });
    return true;
  };
  return { assign, busy, problem, errors, reset };
}
