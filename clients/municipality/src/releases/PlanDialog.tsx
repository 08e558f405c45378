import { useLingui } from '@lingui/react/macro';
import { Dialog, Select, Text, today, useAction, useFormat, useToast } from '#kit';
import { FormFrame } from '../FormFrame.tsx';
import { graphql } from '../gql/index.ts';
import { useFaults } from '../useFaults.ts';
import { useTyped } from '../useTyped.ts';
import type { Planned } from './CalendarPage.tsx';
import { MomentFields, momentField, useMoment } from './MomentFields.tsx';
import { plannable } from './plannable.ts';

const planDocument = graphql(`
  mutation PlanRelease($input: PlanReleaseInput!) {
    planRelease(input: $input) {
      planned {
        version
        publishAt
      }
    }
  }
`);

type Props = { planned: readonly Planned[]; open: boolean; onClose: () => void };

export function PlanDialog({ planned, open, onClose }: Props) {
  const { t } = useLingui();
  return (
    <Dialog open={open} title={t`Plan a release`} onClose={onClose}>
      <Content planned={planned} onClose={onClose} />
    </Dialog>
  );
}

function Content({ planned, onClose }: Omit<Props, 'open'>) {
  const { t } = useLingui();
  const toast = useToast();
  const { quarter } = useFormat();
  const { run, busy, problem } = useAction(planDocument, {
    refetchQueries: ['CalendarPage'],
    awaitRefetchQueries: true,
  });
  const { errors, summary, say } = useFaults(problem);
  const read = useTyped();
  const moment = useMoment();
  const open = plannable(
    planned.map((it) => it.quarter),
    today(),
  );
  const plan = async (form: FormData) => {
    const it = read(form);
    it.needed(['quarter']);
    const publishAt = moment(it);
    say(it.faults);
    if (it.faults.length || !publishAt) return;
    const chosen = it.line('quarter');
    if (!(await run({ input: { quarter: chosen, publishAt } }))) return;
    toast({ text: t`${{ quarter: quarter(chosen) }} is in the calendar.` });
    onClose();
  };
  if (open.length === 0) return <Text>{t`Every quarter of the coming year is planned.`}</Text>;
  return (
    <FormFrame {...{ summary, problem, busy }} does={t`Announce it`} back={onClose} onSend={(form) => void plan(form)}>
      <Select
        id="quarter"
        name="quarter"
        label={t`Quarter`}
        options={open.map((it) => ({ value: it, label: quarter(it) }))}
        error={errors['quarter']}
      />
      <MomentFields error={errors[momentField]} />
      <Text size="sm" tone="muted">
        {t`It stands in the public calendar at once. It can be moved later, with a reason that everybody can read.`}
      </Text>
    </FormFrame>
  );
}
