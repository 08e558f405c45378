import { useLingui } from '@lingui/react/macro';
import { DateField, RadioGroup, Select, Stack, TextField } from '#kit/ui';
import type { DatePrecision } from '../gql/graphql.ts';
import { answer, theDraft, useDraft } from './draft.ts';
import { Hint, Question } from './Question.tsx';
import { faultOfTime, written, type TimeFault } from './when.ts';

const dated: readonly string[] = ['DAY', 'MONTH', 'QUARTER', 'YEAR'];

export function WhenQuestion() {
  const { t } = useLingui();
  const { precision } = useDraft().answers;
  const sentences: Record<TimeFault, string> = {
    empty: t`Write when it was, or choose “I do not know”.`,
    malformed: t`This is not a time we can read. A year has four digits, such as 2025.`,
    noSuchDay: t`There is no such day in that month.`,
    future: t`This time has not come yet.`,
    early: t`Write a year after 1949.`,
  };
  const check = () => {
    const now = theDraft().answers;
    if (!now.precision) return undefined;
    const typed = now.times[now.precision] ?? '';
    const fault = faultOfTime(now.precision, typed);
    if (!fault) answer({ times: { ...now.times, [now.precision]: written(now.precision, typed) || undefined } });
    return fault && sentences[fault];
  };
  const options: { value: DatePrecision; label: string }[] = [
    { value: 'DAY', label: t`I know the day` },
    { value: 'MONTH', label: t`I know the month` },
    { value: 'QUARTER', label: t`I know about when in the year` },
    { value: 'YEAR', label: t`I know the year` },
    { value: 'ONGOING', label: t`It is still going on` },
    { value: 'UNKNOWN', label: t`I do not know` },
  ];
  return (
    <Question
      field={dated.includes(precision ?? '') ? 'time' : 'when'}
      check={check}
      clear={() => answer({ precision: undefined })}
    >
      {(error) => (
        <Stack>
          <RadioGroup
            id="when"
            name="when"
            heading
            legend={t`When did it happen?`}
            hint={<Hint>{t`As well as you remember.`}</Hint>}
            options={options}
            value={precision ?? ''}
            onChange={(value) => answer({ precision: value as DatePrecision })}
          />
          {precision && <Time precision={precision} error={error} />}
        </Stack>
      )}
    </Question>
  );
}

function Time({ precision, error }: { precision: DatePrecision; error: string | undefined }) {
  const { t, i18n } = useLingui();
  const { times } = useDraft().answers;
  const typed = times[precision] ?? '';
  const set = (text: string) => answer({ times: { ...times, [precision]: text } });
  const [year = '', part = ''] = typed.split('-');
  const month = (number: number) =>
    new Intl.DateTimeFormat(i18n.locale, { month: 'long' }).format(new Date(2024, number, 1));
  const months = Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1).padStart(2, '0'),
    label: month(index),
  }));
  const quarters = [0, 1, 2, 3].map((it) => ({
    value: `Q${it + 1}`,
    label: `${month(it * 3)} – ${month(it * 3 + 2)}`,
  }));
  const yearField = (id: string | undefined, message: string | undefined) => (
    <TextField
      id={id}
      label={t`Year`}
      inputMode="numeric"
      className="ds-input pu-year"
      error={message}
      value={year}
      onChange={(event) => set(precision === 'YEAR' ? event.target.value : `${event.target.value}-${part}`)}
    />
  );
  if (precision === 'DAY') {
    return (
      <DateField id="time" legend={t`Which day?`} error={error} defaultValue={typed} onChange={(_, raw) => set(raw)} />
    );
  }
  if (precision === 'YEAR') return yearField('time', error);
  if (precision !== 'MONTH' && precision !== 'QUARTER') return null;
  return (
    <Stack gap="sm">
      <Select
        id="time"
        label={precision === 'MONTH' ? t`Which month?` : t`Which part of the year?`}
        none={t`Choose`}
        error={error}
        options={precision === 'MONTH' ? months : quarters}
        value={part}
        onChange={(event) => set(`${year}-${event.target.value}`)}
      />
      {yearField(undefined, undefined)}
    </Stack>
  );
}
