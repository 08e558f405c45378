import { useLingui } from '@lingui/react/macro';
import { Dialog, Text, useAction, useToast } from '#kit';
import { FormFrame } from '../FormFrame.tsx';
import { graphql } from '../gql/index.ts';
import { useFaults } from '../useFaults.ts';
import { useTyped } from '../useTyped.ts';
import type { Erratum } from './ErrataPage.tsx';
import { MomentFields, momentField, useMoment } from './MomentFields.tsx';

const planDocument = graphql(`
  mutation PlanErratum($input: PlanReleaseInput!) {
    planRelease(input: $input) {
      planned {
        version
        publishAt
      }
    }
  }
`);

export function PlanErratumDialog({ it, onClose }: { it: Erratum | undefined; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog open={it !== undefined} title={t`Plan when ${{ version: it?.version ?? '' }} comes out`} onClose={onClose}>
      {it && <Content it={it} onClose={onClose} />}
    </Dialog>
  );
}

function Content({ it: { version, quarter }, onClose }: { it: Erratum; onClose: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const { run, busy, problem } = useAction(planDocument, { refetchQueries: ['ErrataPage'], awaitRefetchQueries: true });
  const { errors, summary, say } = useFaults(problem);
  const read = useTyped();
  const moment = useMoment();
  const plan = async (form: FormData) => {
    const it = read(form);
    const publishAt = moment(it);
    say(it.faults);
    if (it.faults.length > 0 || !publishAt) return;
    if (!(await run({ input: { quarter, publishAt } }))) return;
    toast({ text: t`${{ version }} is in the calendar.` });
    onClose();
  };
  return (
    <FormFrame {...{ summary, problem, busy }} does={t`Announce it`} back={onClose} onSend={(form) => void plan(form)}>
      <MomentFields error={errors[momentField]} />
      <Text size="sm" tone="muted">
        {t`It stands in the public calendar at once. From then on readers are promised a correction: taken back, it is called off there.`}
      </Text>
    </FormFrame>
  );
}
