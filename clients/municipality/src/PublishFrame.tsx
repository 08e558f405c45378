import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Notice, TextArea, useToast, type Problem } from '#kit';
import { FormFrame } from './FormFrame.tsx';
import { useFaults } from './useFaults.ts';
import { useTyped } from './useTyped.ts';

type Props = {
  /** What everyone will read, and what to look for before. */
  warning: ReactNode;
  /** Where the words of the municipality stand. */
  hint: string;
  start: string;
  problem: Problem | undefined;
  busy: boolean;
  /** Whether it was published. */
  onPublish: (introduction: string) => Promise<boolean>;
  children?: ReactNode;
};

/** The last look before everyone can read it, with words of the municipality's own. */
export function PublishFrame({ warning, hint, start, problem, busy, onPublish, children }: Props) {
  const { t } = useLingui();
  const toast = useToast();
  const { errors, summary } = useFaults(problem);
  const read = useTyped();
  const publish = async (form: FormData) => {
    if (await onPublish(read(form).line('introduction'))) toast({ text: t`Published. Everyone can read it now.` });
  };
  return (
    <>
      <Notice title={t`Everyone can read what you publish`}>{warning}</Notice>
      <FormFrame {...{ summary, problem, busy }} does={t`Publish it`} onSend={(form) => void publish(form)}>
        <TextArea
          id="introduction"
          name="introduction"
          label={t`In your own words`}
          hint={hint}
          limit={3000}
          rows={5}
          optional
          defaultValue={start}
          error={errors['introduction']}
        />
        {children}
      </FormFrame>
    </>
  );
}
