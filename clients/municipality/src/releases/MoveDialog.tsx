import { useLingui } from '@lingui/react/macro';
import { Dialog, Text, useAction, useFormat, useToast } from '#kit';
import { FormFrame } from '../FormFrame.tsx';
import { graphql } from '../gql/index.ts';
import { useFaults } from '../useFaults.ts';
import { useTyped } from '../useTyped.ts';
import type { Planned } from './CalendarPage.tsx';
import { MomentFields, momentField, useMoment } from './MomentFields.tsx';
import { ReasonFields, reasonFields, reasonIn } from './ReasonFields.tsx';

const moveDocument = graphql(`
  mutation MoveRelease($input: MoveReleaseInput!) {
    moveRelease(input: $input) {
      planned {
        version
        publishAt
      }
    }
  }
`);

type Props = { planned: Planned | undefined; onClose: () => void };

export function MoveDialog({ planned, onClose }: Props) {
  const { t } = useLingui();
  const { quarter } = useFormat();
  const name = planned ? quarter(planned.quarter) : '';
  return (
    <Dialog open={planned !== undefined} title={t`Move ${{ quarter: name }}`} onClose={onClose}>
      {planned && <Content planned={planned} onClose={onClose} />}
    </Dialog>
  );
}

function Content({ planned, onClose }: { planned: Planned; onClose: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const { dateTime, quarter } = useFormat();
  const { run, busy, problem } = useAction(moveDocument, {
    refetchQueries: ['CalendarPage'],
    awaitRefetchQueries: true,
  });
  const { errors, summary, say } = useFaults(problem);
  const read = useTyped();
  const moment = useMoment();
  const move = async (form: FormData) => {
    const it = read(form);
    const publishAt = moment(it);
    it.needed(reasonFields);
    say(it.faults);
    if (it.faults.length || !publishAt) return;
    if (!(await run({ input: { version: planned.version, publishAt, reason: reasonIn(it) } }))) return;
    toast({ text: t`${{ quarter: quarter(planned.quarter) }} is moved.` });
    onClose();
  };
  return (
    <FormFrame {...{ summary, problem, busy }} does={t`Move it`} back={onClose} onSend={(form) => void move(form)}>
      <Text>{t`It is announced for ${{ moment: dateTime(planned.publishAt) }}. The old moment, the new one and the reason stay in the public calendar.`}</Text>
      <MomentFields error={errors[momentField]} />
      <ReasonFields errors={errors} />
    </FormFrame>
  );
}
