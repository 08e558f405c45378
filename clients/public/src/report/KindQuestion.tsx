import { useLingui } from '@lingui/react/macro';
import { RadioGroup } from '#kit/ui';
import type { IncidentKind } from '../gql/graphql.ts';
import { answer, useDraft } from './draft.ts';
import { Hint, Question } from './Question.tsx';

export function useKindWords(): Record<IncidentKind, string> {
  const { t } = useLingui();
  return { DISCRIMINATION: t`Discrimination`, HATE_CRIME: t`A hate crime`, BOTH: t`Both` };
}

export function KindQuestion() {
  const { t } = useLingui();
  const { answers } = useDraft();
  const words = useKindWords();
  const hints: Record<IncidentKind, string> = {
    DISCRIMINATION: t`Somebody was treated worse than others, or was harassed, because of who they are or are thought to be.`,
    HATE_CRIME: t`A crime, such as violence, threats or damage, because of hate against a group of people.`,
    BOTH: t`It was discrimination, and a crime too.`,
  };
  const options = (['DISCRIMINATION', 'HATE_CRIME', 'BOTH'] as const).map((value) => ({
    value,
    label: words[value],
    hint: hints[value],
  }));
  return (
    <Question
      field="kind"
      check={() => (answers.kind ? undefined : t`Choose what it was. This is the one question that needs an answer.`)}
    >
      {(error) => (
        <RadioGroup
          id="kind"
          name="kind"
          heading
          legend={t`What happened?`}
          hint={<Hint>{t`Choose what you feel it was. You need not know the law.`}</Hint>}
          error={error}
          options={options}
          value={answers.kind ?? ''}
          onChange={(kind) => answer({ kind: kind as IncidentKind })}
        />
      )}
    </Question>
  );
}
