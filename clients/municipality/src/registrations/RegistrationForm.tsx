import { useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useRef, type FormEvent, type ReactNode } from 'react';
import {
  DateField,
  ErrorSummary,
  IncidentForm,
  optionsOf,
  Select,
  TextField,
  useChannelNames,
  type Problem,
} from '#kit';
import { Refusal } from '../Refusal.tsx';
import { fieldErrors, type Draft, type Errors } from './draft.ts';
import type { Lists } from './useIncidentLists.ts';

type Props = Lists & {
  value: Draft;
  onChange: (draft: Draft) => void;
  errors: Errors;
  problem: Problem | undefined;
  /** A correction keeps the day it was received and the receipt. */
  correcting?: boolean;
  onSubmit: () => void;
  actions: ReactNode;
};

/** One page, every answer by key; Ctrl+Enter saves from anywhere. There is nowhere to write a word about anybody. */
export function RegistrationForm({ value, onChange, errors, problem, correcting, onSubmit, actions, ...lists }: Props) {
  const { t } = useLingui();
  const channels = useChannelNames();
  const form = useRef<HTMLFormElement>(null);
  // The summary takes focus whenever its list is another one, which must not happen while somebody types.
  const summary = useMemo(() => fieldErrors(errors), [errors]);
  const set = (part: Partial<Draft>) => onChange({ ...value, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      form.current?.requestSubmit();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <form className="mu-form" ref={form} onSubmit={submit} noValidate>
      <ErrorSummary errors={summary} />
      <Refusal problem={problem} />
      <div className="el-incident-row">
        {!correcting && (
          <DateField
            id="receivedOn"
            legend={t`When did it reach you?`}
            defaultValue={value.receivedOn ?? ''}
            error={errors['receivedOn']}
            onChange={(receivedOn) => set({ receivedOn })}
          />
        )}
        <Select
          id="channel"
          label={t`How did it reach you?`}
          none={t`Choose`}
          options={optionsOf(channels)}
          value={value.channel}
          error={errors['channel']}
          onChange={(event) => set({ channel: event.target.value })}
        />
      </div>
      <IncidentForm value={value.incident} onChange={(incident) => set({ incident })} errors={errors} {...lists} />
      {!correcting && (
        <div className="mu-narrow">
          <TextField
            id="receipt"
            label={t`The citizen's receipt from a report of their own`}
            hint={t`Only if they have one and want to give it: then the same thing is not counted twice. Do not ask for it.`}
            optional
            inputMode="numeric"
            value={value.receipt}
            error={errors['receipt']}
            onChange={(event) => set({ receipt: event.target.value })}
          />
        </div>
      )}
      <div className="mu-actions mu-sticky">{actions}</div>
    </form>
  );
}
