import { useLingui } from '@lingui/react/macro';
import { Group, optionsOf, Select } from '#kit';
import type { Evaluation } from './evaluationDocument.ts';
import { useConfidenceNames } from './evaluationWords.ts';

type Props = { indicators: Evaluation['indicators']; errors: Readonly<Record<string, string>> };

export function JudgedIndicators({ indicators, errors }: Props) {
  const { t } = useLingui();
  const confidences = useConfidenceNames();
  if (!indicators.length) return null;
  return (
    <Group legend={t`How far can each value be relied on?`}>
      <div className="mu-narrow mu-form">
        {indicators.map(({ indicator, name, confidence }) => (
          <Select
            key={indicator}
            id={indicator}
            name={`confidence ${indicator}`}
            label={name}
            none={t`Not judged yet`}
            options={optionsOf(confidences)}
            defaultValue={confidence ?? ''}
            error={errors[indicator]}
          />
        ))}
      </div>
    </Group>
  );
}
