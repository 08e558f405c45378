import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { DateField, Notice, standAt, Text, TextArea, TextField, useAction, useFormat, useToast } from '#kit';
import { FormFrame } from '../FormFrame.tsx';
import { graphql } from '../gql/index.ts';
import type { MeasuredDays_MeasurementFragment } from '../gql/graphql.ts';
import { useFaults } from '../useFaults.ts';
import { useTyped } from '../useTyped.ts';

const recordDocument = graphql(`
  mutation RecordMeasurement($input: RecordMeasurementInput!) {
    recordMeasurement(input: $input) {
      measurement {
        ...MeasuredDays_measurement @unmask
      }
    }
  }
`);

type Props = {
  indicator: string;
  unit: string;
  /** The measurement that is corrected; without it a new one is recorded. */
  start: MeasuredDays_MeasurementFragment | undefined;
  days: readonly MeasuredDays_MeasurementFragment[];
  onDone: () => void;
};

export function MeasureForm({ indicator, unit, start, days, onDone }: Props) {
  const { t } = useLingui();
  const { date } = useFormat();
  const toast = useToast();
  const { run, busy, problem } = useAction(recordDocument, {
    refetchQueries: ['IndicatorPage'],
    awaitRefetchQueries: true,
  });
  const { errors, summary, say } = useFaults(problem);
  const read = useTyped();
  useEffect(() => {
    if (start) standAt('value');
  }, [start]);
  const record = async (form: FormData) => {
    const it = read(form);
    const measuredOn = start?.measuredOn ?? it.day('measuredOn') ?? '';
    const value = it.number('value');
    it.needed(start ? ['value', 'evidence', 'reason'] : ['measuredOn', 'value', 'evidence']);
    // The server says so too; here it is said before anything is sent.
    if (!start && days.some((one) => one.measuredOn === measuredOn))
      it.faults.push({ id: 'measuredOn', message: t`This day is measured already. Correct it in the list below.` });
    say(it.faults);
    if (it.faults.length || value === null) return;
    const correction = start && { corrects: start.id, reason: it.line('reason') };
    const answer = await run({ input: { indicator, measuredOn, value, evidence: it.line('evidence'), ...correction } });
    if (!answer) return;
    toast({ text: start ? t`The measurement is corrected.` : t`The measurement is recorded.` });
    onDone();
  };
  return (
    <FormFrame
      {...{ summary, problem, busy }}
      does={start ? t`Save the correction` : t`Record it`}
      back={start ? onDone : undefined}
      onSend={(form) => void record(form)}
    >
      {start ? (
        <Notice>
          <Text>{t`You correct the value of ${{ day: date(start.measuredOn) }}.`}</Text>
        </Notice>
      ) : (
        <DateField id="measuredOn" name="measuredOn" legend={t`Measured on`} error={errors['measuredOn']} />
      )}
      <TextField
        id="value"
        name="value"
        label={t`Value, in ${unit}`}
        inputMode="decimal"
        defaultValue={start?.value ?? ''}
        error={errors['value']}
      />
      <TextArea
        id="evidence"
        name="evidence"
        label={t`What does it stand on?`}
        hint={t`A count, a list, an address: so that somebody else can find it again. Name no citizens.`}
        limit={1000}
        rows={2}
        defaultValue={start?.evidence ?? ''}
        error={errors['evidence']}
      />
      {start && (
        <TextArea
          id="reason"
          name="reason"
          label={t`Why is it corrected?`}
          hint={t`The new value counts. The old one stays to be seen with this reason. Name no citizens.`}
          limit={1000}
          rows={2}
          error={errors['reason']}
        />
      )}
    </FormFrame>
  );
}
