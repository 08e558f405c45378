import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { Problem } from '#kit';
import type { Evaluation } from './evaluationDocument.ts';

/** The faults with the name of what each is about: the same sentence can hold for many actions. */
export function useNamedFaults({ actions, indicators }: Evaluation, problem: Problem | undefined) {
  const { t } = useLingui();
  const lessons = t`What was learnt`;
  const nextSteps = t`What comes next`;
  return useMemo(() => {
    const names: Record<string, string> = { lessons, nextSteps };
    for (const { action, title } of actions) names[action] = title;
    for (const { indicator, name } of indicators) names[indicator] = name;
    return (problem?.fields ?? []).map(({ field, message }) => ({
      id: field,
      message: [names[field], message].filter(Boolean).join(': '),
    }));
  }, [actions, indicators, problem, lessons, nextSteps]);
}
