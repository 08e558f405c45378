import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DateField, Group, optionsOf, RadioGroup, Select, TextArea, TextField } from '#kit';
import type { Direction, Frequency, IndicatorKind } from '../gql/graphql.ts';
import type { useTyped } from '../useTyped.ts';
import type { Indicator } from './planDocument.ts';
import { useDirectionNames, useFrequencyNames, useKindWords } from './planWords.ts';
import { SourceFields, type Baseline } from './SourceFields.tsx';
import { sourceIn } from './sourceIn.ts';

/** What stands in the form; an emptied field becomes empty. */
export const indicatorOf = (it: ReturnType<ReturnType<typeof useTyped>>) => ({
  name: it.line('name'),
  kind: it.line('kind') as IndicatorKind,
  definition: it.line('definition'),
  unit: it.line('unit'),
  numerator: it.lineOrNone('numerator'),
  denominator: it.lineOrNone('denominator'),
  direction: it.line('direction') as Direction,
  disaggregation: it
    .line('disaggregation')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
  dataSource: it.line('dataSource'),
  ...sourceIn(it),
  frequency: it.line('frequency') as Frequency,
  responsible: it.lineOrNone('responsible'),
  baseline: it.number('baseline'),
  baselineOn: it.day('baselineOn'),
  target: it.number('target'),
  targetOn: it.day('targetOn'),
});

export const neededOfIndicator = [
  'name',
  'kind',
  'definition',
  'unit',
  'direction',
  'dataSource',
  'frequency',
] as const;

type Line = 'name' | 'definition' | 'numerator' | 'denominator' | 'responsible' | 'baseline' | 'target';

type Props = { plan: string; start?: Partial<Indicator>; errors: Readonly<Record<string, string>> };

export function IndicatorFields({ plan, start = {}, errors }: Props) {
  const { t } = useLingui();
  const [taken, setTaken] = useState<Baseline>();
  const kinds = useKindWords();
  const directions = useDirectionNames();
  const frequencies = useFrequencyNames();
  const own = (name: string) => ({ id: name, name, error: errors[name] });
  const line = (name: Line) => ({ ...own(name), defaultValue: start[name] ?? '' });
  return (
    <>
      <TextField {...line('name')} label={t`What does it measure, in a few words?`} />
      <RadioGroup
        {...own('kind')}
        legend={t`What kind is it?`}
        hint={t`A plan needs at least one outcome: it is what citizens notice.`}
        options={Object.entries(kinds).map(([value, { name, says }]) => ({ value, label: name, hint: says }))}
        defaultValue={start.kind ?? ''}
      />
      <TextArea
        {...line('definition')}
        label={t`What exactly is counted?`}
        hint={t`So that somebody else would count the same.`}
        limit={2000}
        rows={3}
      />
      <SourceFields plan={plan} start={start} errors={errors} onBaseline={setTaken} />
      <TextField {...line('numerator')} label={t`Of a share: what is counted`} optional />
      <TextField {...line('denominator')} label={t`Of a share: what it is counted of`} optional />
      <RadioGroup
        {...own('direction')}
        legend={t`Which way is better?`}
        options={optionsOf(directions)}
        defaultValue={start.direction ?? ''}
        inline
      />
      <Group legend={t`Before the plan`} hint={t`Without it the plan cannot be approved.`}>
        <TextField
          key={`value ${taken?.measuredOn}`}
          {...line('baseline')}
          {...(taken && { defaultValue: taken.value })}
          label={t`Value`}
          inputMode="decimal"
        />
        <DateField
          key={`day ${taken?.measuredOn}`}
          {...own('baselineOn')}
          legend={t`Measured on`}
          defaultValue={taken?.measuredOn ?? start.baselineOn ?? ''}
        />
      </Group>
      <Group legend={t`The target`} hint={t`Without it the plan cannot be approved.`}>
        <TextField {...line('target')} label={t`Value to reach`} inputMode="decimal" />
        <DateField {...own('targetOn')} legend={t`To be reached by`} defaultValue={start.targetOn ?? ''} />
      </Group>
      <Select
        {...own('frequency')}
        label={t`How often is it measured?`}
        options={optionsOf(frequencies)}
        defaultValue={start.frequency ?? 'HALF_YEARLY'}
      />
      <TextField
        {...line('responsible')}
        label={t`Who measures it?`}
        hint={t`A function and no name, such as "deputy head of the library".`}
      />
      <TextField
        {...own('disaggregation')}
        label={t`Broken down by`}
        hint={t`Separated by commas, for example: language, age.`}
        optional
        defaultValue={start.disaggregation?.join(', ') ?? ''}
      />
    </>
  );
}
