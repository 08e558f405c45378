import { useLingui } from '@lingui/react/macro';
import { useAction, useFormat, useToast } from '#kit';
import type { DueRowFragment } from '../gql/graphql.ts';
import { bringBackDocument, putOffDocument } from './dueDocuments.ts';

const lists = { refetchQueries: ['DuePage', 'DueNow'], awaitRefetchQueries: true };

/** Takes something off the own list and says so, with the way back. */
export function usePutOff() {
  const { t } = useLingui();
  const { date } = useFormat();
  const toast = useToast();
  const { run, busy, problem, errors, reset } = useAction(putOffDocument, lists);
  const back = useAction(bringBackDocument, lists);
  const putOff = async ({ id }: Pick<DueRowFragment, 'id'>, until: string | null): Promise<boolean> => {
    if (!(await run({ input: { id, until } }))) return false;
    toast({
      text: until ? t`You are reminded of it again on ${{ day: date(until) }}.` : t`You are not reminded of it.`,
      undo: () => void back.run({ input: { id } }),
    });
    return true;
  };
  return { putOff, busy, problem, errors, reset };
}
