import { useLingui } from '@lingui/react/macro';
import { Dialog, TextArea, useToast, type Action } from '#kit';
import { FormFrame } from './FormFrame.tsx';
import { useFaults } from './useFaults.ts';
import { useTyped } from './useTyped.ts';

type Told = { id: string; version: number };

/** The mutation that takes it back. */
export type TakeBack = Action<unknown, { input: Told & { reason: string } }>;

type Props = { told: Told | undefined; takeBack: TakeBack; onClose: () => void };

export function TakeBackDialog({ told, takeBack, onClose }: Props) {
  const { t } = useLingui();
  return (
    <Dialog open={told !== undefined} title={t`Take back what was told`} onClose={onClose}>
      {told && <Content it={told} takeBack={takeBack} onClose={onClose} />}
    </Dialog>
  );
}

type ContentProps = { it: Told; takeBack: TakeBack; onClose: () => void };

function Content({ it: { id, version }, takeBack: { run, busy, problem }, onClose }: ContentProps) {
  const { t } = useLingui();
  const toast = useToast();
  const { errors, summary, say } = useFaults(problem);
  const read = useTyped();
  const withdraw = async (form: FormData) => {
    const it = read(form);
    it.needed(['reason']);
    say(it.faults);
    if (it.faults.length || !(await run({ input: { id, version, reason: it.line('reason') } }))) return;
    toast({ text: t`Taken back. Nobody outside finds it any more.` });
    onClose();
  };
  return (
    <FormFrame
      {...{ summary, problem, busy }}
      does={t`Take it back`}
      back={onClose}
      onSend={(form) => void withdraw(form)}
    >
      <TextArea
        id="reason"
        name="reason"
        label={t`Why is it taken back?`}
        hint={t`Colleagues and assessors see it; citizens do not. Whoever has a copy keeps it.`}
        limit={2000}
        rows={3}
        error={errors['reason']}
      />
    </FormFrame>
  );
}
