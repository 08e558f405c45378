import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Group } from './Choices.tsx';
import type { FieldProps } from './Field.tsx';
import { dateFromParts, latinDigits, type DateParts } from './dates.ts';

type DateFieldProps = Omit<FieldProps, 'label'> & {
  legend: React.ReactNode;
  heading?: boolean;
  name?: string;
  /** yyyy-mm-dd */
  defaultValue?: string;
  /** An ISO date; '' when empty; null when what stands there is no date. `typed` can be given back as `defaultValue`. */
  onChange?: (value: string | null, typed: string) => void;
};

/** Three boxes rather than a calendar: a remembered date is typed faster than found. Arabic and Persian digits are welcome. */
export function DateField({ legend, heading, name, defaultValue = '', onChange, ...group }: DateFieldProps) {
  const [year = '', month = '', day = ''] = defaultValue.split('-');
  const [parts, setParts] = useState<DateParts>({ day, month, year });
  const set = (part: keyof DateParts) => (event: React.ChangeEvent<HTMLInputElement>) => {
    const next = { ...parts, [part]: event.target.value };
    setParts(next);
    onChange?.(dateFromParts(next), `${next.year}-${next.month}-${next.day}`);
  };
  const box = (part: keyof DateParts) => ({
    className: 'ds-input',
    type: 'text',
    inputMode: 'numeric' as const,
    autoComplete: 'off',
    value: parts[part],
    onChange: set(part),
    'aria-invalid': group.error ? true : undefined,
  });
  return (
    <Group legend={legend} heading={heading} {...group}>
      <div className="el-date">
        <label>
          <Trans>Day</Trans>
          <input {...box('day')} />
        </label>
        <label>
          <Trans>Month</Trans>
          <input {...box('month')} />
        </label>
        <label>
          <Trans>Year</Trans>
          <input {...box('year')} />
        </label>
      </div>
      {/* An impossible date goes to the server as typed, so that the server's word about it stands at this field. */}
      {name && (
        <input
          type="hidden"
          name={name}
          value={dateFromParts(parts) ?? latinDigits(`${parts.year}-${parts.month}-${parts.day}`)}
        />
      )}
    </Group>
  );
}
