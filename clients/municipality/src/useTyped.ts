import { useLingui } from '@lingui/react/macro';
import { typed } from '#kit';
import type { Fault } from './useFaults.ts';

const aDay = /^\d{4}-\d\d-\d\d$/;

/** Reads what was typed into dates and numbers; what is neither is named, and nothing is sent. */
export function useTyped() {
  const { t } = useLingui();
  return (form: FormData) => {
    const faults: Fault[] = [];
    const fault = (id: string, message: string) => void faults.push({ id, message });
    return {
      faults,
      line: (name: string) => typed(form, name).trim(),
      /** All that was ticked. */
      ticked: (name: string) => form.getAll(name).filter((it) => typeof it === 'string'),
      lineOrNone: (name: string) => typed(form, name).trim() || null,
      day: (name: string): string | null => {
        const day = typed(form, name);
        if (!day.replaceAll('-', '')) return null;
        if (!aDay.test(day)) fault(name, t`Write a date, such as 14 3 2026.`);
        return day;
      },
      /** 12,5 and 12.5 are the same, and so are 60.000 kr. and 60 000 where whole numbers are asked for. */
      number: (name: string, whole = false): number | null => {
        const text = typed(form, name).replaceAll(/[\s\u00a0]|kr\.?$/gi, '');
        if (!text) return null;
        const value = Number(whole ? text.replaceAll(/[.,](?=\d{3}(\D|$))/g, '') : text.replace(',', '.'));
        if (!Number.isFinite(value)) fault(name, t`Write a number, such as 12.5.`);
        return value;
      },
      needed: (names: readonly string[]) => {
        for (const name of names)
          if (!typed(form, name).replaceAll('-', '').trim() && !faults.some(({ id }) => id === name))
            fault(name, t`Fill this in.`);
      },
    };
  };
}
