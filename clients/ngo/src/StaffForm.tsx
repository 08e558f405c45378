import { useEffect, useMemo, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
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
  // The summary takes focus when its errors are others or the form was sent again, and never while somebody types.
  const [sent, setSent] = useState(0);
  const words = JSON.stringify(errors);
  const faults = useMemo(
    () =>
      Object.entries(errors).map(([field, message]) => {
        const { id, name } = names(field);
        // What is said of an incident names its field already.
        return { id, message: name && !id.startsWith('incident.') ? `${name}: ${message}` : message };
      }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as said above
    [words, sent],
  );
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const dialog = form.current?.closest('dialog');
    const first = form.current?.querySelector<HTMLElement>('input, select, textarea');
    if (!dialog || !first) return;
    // In a dialog one comes to fill in: the browser stands at this when it opens, and so do we when it opened already.
    first.setAttribute('autofocus', '');
    if (dialog.open) first.focus();
  }, []);
  const save = () => {
    if (busy) return;
    setSent(sent + 1);
    onSave();
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
    <form ref={form} aria-label={label} onSubmit={submit} onKeyDown={press} noValidate autoComplete="off">
      <Stack>
        <ErrorSummary errors={faults} />
        {children}
        {problem && problem.fields.length === 0 && <ProblemNotice message={problem.message} />}
      </Stack>
    </form>
  );
}
