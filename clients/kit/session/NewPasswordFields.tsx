import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { TextField, typed } from '../ui/index.ts';

/** What the server demands too, and says so at the field. */
const shortest = 12;

/** Refuses two that differ before anything is sent: nobody can read back what they typed. */
export function useRepeated() {
  const { t } = useLingui();
  const [unlike, setUnlike] = useState<string>();
  const check = (form: FormData): boolean => {
    const same = typed(form, 'password') === typed(form, 'again');
    setUnlike(same ? undefined : t`The two are not the same. Write it once more.`);
    return same;
  };
  return { unlike, check };
}

type Props = { error: string | undefined; unlike: string | undefined };

/** Away from its field a fault begins with the field's name. */
export function usePasswordNames() {
  const { t } = useLingui();
  return { current: t`Current password`, password: t`New password`, again: t`The new password again` };
}

/** A password of one's own, with its rules said before it is typed. */
export function NewPasswordFields({ error, unlike }: Props) {
  const { t } = useLingui();
  const names = usePasswordNames();
  return (
    <>
      <TextField
        id="password"
        name="password"
        type="password"
        label={names.password}
        hint={t`At least ${{ shortest }} characters, without your name and well-known words. A few words that only you would put together are good.`}
        autoComplete="new-password"
        error={error}
      />
      <TextField
        id="again"
        name="again"
        type="password"
        label={names.again}
        autoComplete="new-password"
        error={unlike}
      />
    </>
  );
}
