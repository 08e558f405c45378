import { useMemo, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { ErrorSummary, ProblemNotice, Stack, type Problem } from '#kit';
import { useFieldNames } from './fieldNames.ts';

type Props = {
  /** Names the form for a screen reader. */
  label: string;
  onSave: () => void;
  busy: boolean;
  problem?: Problem;
  errors: Readonly<Record<string, string>>;
  children: ReactNode;
};

/** Every form of the app: Ctrl+Enter saves, errors stand first and at their fields, other refusals beside the button. */
export function StaffForm({ label, onSave, busy, problem, errors, children }: Props) {
  const names = useFieldNames();
  const faults = useMemo(
    () =>
      Object.entries(errors).map(([field, message]) => {
        const { id, name } = names(field);
        return { id, message: name ? `${name}: ${message}` : message };
      }),
    // The names change with the language alone, and then the messages do too.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [errors],
  );
  const save = () => {
    if (!busy) onSave();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a key for what the button does
    <form aria-label={label} onSubmit={submit} onKeyDown={press} noValidate autoComplete="off">
      <Stack>
        <ErrorSummary errors={faults} />
        {children}
        {problem && problem.fields.length === 0 && <ProblemNotice message={problem.message} />}
      </Stack>
    </form>
  );
}
