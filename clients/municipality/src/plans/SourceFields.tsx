import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RadioGroup, TextField } from '#kit';
import type { IndicatorSource } from '../gql/graphql.ts';
import { AskedFields } from './AskedFields.tsx';
import { CellFields } from './CellFields.tsx';
import type { Indicator } from './planDocument.ts';
import { useSourceWords } from './planWords.ts';

/** A value that the indicator would be fed with, to begin from. */
export type Baseline = { value: number; measuredOn: string };

export type SourceProps = {
  plan: string;
  start: Partial<Indicator>;
  errors: Readonly<Record<string, string>>;
  onBaseline: (it: Baseline) => void;
};

/** Where the values come from, and with it their unit: a share of answers is in percent, a cell counts registrations. */
export function SourceFields(props: SourceProps) {
  const { t } = useLingui();
  const { start, errors } = props;
  const words = useSourceWords();
  const [source, setSource] = useState<IndicatorSource>(start.source ?? 'BY_HAND');
  const own = (name: string) => ({ id: name, name, error: errors[name] });
  return (
    <>
      <RadioGroup
        {...own('source')}
        legend={t`Where do the values come from?`}
        options={(Object.keys(words) as IndicatorSource[]).map((value) => ({
          value,
          label: words[value].name,
          hint: words[value].says,
        }))}
        value={source}
        onChange={(value) => setSource(value as IndicatorSource)}
      />
      {source === 'BY_HAND' && (
        <>
          <TextField
            {...own('unit')}
            label={t`Unit`}
            hint={t`For example: %, days, citizens.`}
            defaultValue={start.unit ?? ''}
          />
          <TextField
            {...own('dataSource')}
            label={t`What is counted from?`}
            hint={t`A list, a system, a count: so that somebody else finds the same.`}
            defaultValue={start.dataSource ?? ''}
          />
        </>
      )}
      {source === 'QUESTIONNAIRE' && (
        <>
          <AskedFields {...props} />
          <input type="hidden" name="unit" value="%" />
          <input type="hidden" name="dataSource" value={words[source].name} />
        </>
      )}
      {source === 'PUBLISHED_STATISTICS' && (
        <>
          <CellFields {...props} />
          <input type="hidden" name="unit" value={t`registrations`} />
          <input type="hidden" name="dataSource" value={words[source].name} />
        </>
      )}
    </>
  );
}
