import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import type { Problem } from '../api/index.ts';
import { FormEnd, Notice, ProblemNotice, RadioGroup, Stack, Text, type Option } from '../ui/index.ts';

type Props = {
  /** What they are now. */
  now: string;
  options: readonly Option[];
  busy: boolean;
  problem: Problem | undefined;
  errors: Readonly<Record<string, string>>;
  onChange: (role: string) => void;
  onCancel: () => void;
};

/** A colleague gets another role; what it ends cannot be brought back, so it is said before. */
export function ChangeRoleForm({ now, options, busy, problem, errors, onChange, onCancel }: Props) {
  const { t } = useLingui();
  const [role, setRole] = useState(now);
  const [same, setSame] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSame(role === now);
    if (role !== now) onChange(role);
  };
  return (
    <form aria-label={t`Change the role`} onSubmit={submit} noValidate>
      <Stack>
        {problem && problem.fields.length === 0 && <ProblemNotice message={problem.message} />}
        <RadioGroup
          id="role"
          legend={t`Role`}
          name="role"
          value={role}
          error={same ? t`This is what they are now. Choose another role, or cancel.` : errors.role}
          options={options}
          onChange={setRole}
        />
        <Notice>
          <Text size="sm">
            <Trans>
              They are signed out everywhere at once, and API tokens of theirs stop working. What they wrote stays. They
              sign in again in the new role.
            </Trans>
          </Text>
        </Notice>
        <FormEnd does={t`Change the role`} busy={busy} back={onCancel} />
      </Stack>
    </form>
  );
}
