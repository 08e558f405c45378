import { useLingui } from '@lingui/react/macro';
import { DateField, Group, latinDigits, Select } from '../ui/index.ts';
import { hasValue, type IncidentDraft } from './incident.ts';

type When = IncidentDraft['when'];
type Props = {
  path: string;
  value: When;
  onChange: (when: When) => void;
  errors: { precision?: string; value?: string };
};

/** First how well it is known, then only the boxes for that. */
export function WhenField({ path, value: { precision, value }, onChange, errors }: Props) {
  const { t } = useLingui();
  const set = (next: string | null) => onChange({ precision, value: next });
  const known = [
    { value: 'DAY', label: t`The day is known` },
    { value: 'MONTH', label: t`The month is known` },
    { value: 'QUARTER', label: t`The quarter is known` },
    { value: 'YEAR', label: t`Only the year is known` },
    { value: 'ONGOING', label: t`It still goes on` },
    { value: 'UNKNOWN', label: t`Not known` },
  ];
  const box = { id: `${path}.when.value`, error: errors.value };
  return (
    <>
      <Select
        id={`${path}.when.precision`}
        label={t`When did it happen?`}
        options={known}
        none={t`Choose`}
        value={precision}
        error={errors.precision}
        onChange={(event) => onChange({ precision: event.target.value, value: '' })}
      />
      {precision === 'DAY' && (
        <DateField {...box} legend={t`Day of the incident`} defaultValue={value ?? ''} onChange={set} />
      )}
      {precision !== 'DAY' && hasValue(precision) && (
        <Period {...box} precision={precision} value={value ?? ''} onChange={set} />
      )}
    </>
  );
}

type PeriodProps = { id: string; error?: string; precision: string; value: string; onChange: (value: string) => void };

/** A year and, when it is better known, its quarter or month; half an answer stands as "2025-". */
function Period({ id, error, precision, value, onChange }: PeriodProps) {
  const { t, i18n } = useLingui();
  const [year = '', part = ''] = value.split('-');
  const join = (y: string, p: string) => (precision === 'YEAR' || (!y && !p) ? y : `${y}-${p}`);
  const monthName = new Intl.DateTimeFormat(i18n.locale, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, at) => ({
    value: String(at + 1).padStart(2, '0'),
    label: monthName.format(Date.UTC(2026, at, 1)),
  }));
  const quarters = [1, 2, 3, 4].map((number) => ({ value: `Q${number}`, label: t`${{ number }}. quarter` }));
  const legends: Record<string, string> = {
    MONTH: t`Month of the incident`,
    QUARTER: t`Quarter of the incident`,
    YEAR: t`Year of the incident`,
  };
  return (
    <Group id={id} legend={legends[precision]} error={error}>
      <div className="el-date">
        {precision !== 'YEAR' && (
          <label>
            {precision === 'MONTH' ? t`Month` : t`Quarter`}
            <select
              className="ds-input"
              value={part}
              onChange={(event) => onChange(join(year, event.target.value))}
              autoComplete="off"
            >
              <option value="">{t`Choose`}</option>
              {(precision === 'MONTH' ? months : quarters).map((it) => (
                <option key={it.value} value={it.value}>
                  {it.label}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {t`Year`}
          <input
            className="ds-input"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={year}
            aria-invalid={error ? true : undefined}
            onChange={(event) =>
              onChange(join(latinDigits(event.target.value).replace(/[^\d]/g, '').slice(0, 4), part))
            }
          />
        </label>
      </div>
    </Group>
  );
}
