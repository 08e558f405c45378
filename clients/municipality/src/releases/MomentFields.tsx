import { useLingui } from '@lingui/react/macro';
import { DateField, TextField } from '#kit';
import { momentIn } from './momentIn.ts';
import type { useTyped } from '../useTyped.ts';

type Form = ReturnType<ReturnType<typeof useTyped>>;

/** The field that a refusal of the moment stands at. */
export const momentField = 'publishAt';

export function MomentFields({ error }: { error: string | undefined }) {
  const { t } = useLingui();
  return (
    <>
      <DateField
        id={momentField}
        name={momentField}
        legend={t`Comes out on`}
        hint={t`A day from Monday to Friday, two days after the quarter closes or later. Not a holiday.`}
        error={error}
      />
      <TextField
        id="time"
        name="time"
        label={t`At, Danish time`}
        hint={t`Statistics come out at 08:00.`}
        defaultValue="08:00"
        inputMode="numeric"
      />
    </>
  );
}

/** Reads both fields; what is no moment is named at the first of them. */
export function useMoment() {
  const { t } = useLingui();
  return (form: Form): string | null => {
    const day = form.day(momentField);
    const time = form.line('time').replace('.', ':').padStart(5, '0');
    form.needed([momentField]);
    if (!day || form.faults.some(({ id }) => id === momentField)) return null;
    const moment = momentIn(day, time);
    if (!moment) form.faults.push({ id: momentField, message: t`Write a date, and a time such as 08:00.` });
    return moment;
  };
}
