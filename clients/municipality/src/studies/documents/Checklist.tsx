import { useLingui } from '@lingui/react/macro';
import { optionsOf, RadioGroup, Text, TextArea } from '#kit';
import type { CheckAnswer } from '../../gql/graphql.ts';
import { useStudyWords } from '../../useStudyWords.ts';
import { useCheckAnswerNames } from '../words.ts';
import { notLookedAt, type Review } from './review.ts';

const LONGEST_NOTE = 2_000;

type Props = { value: Review['checks']; onChange: (checks: Review['checks']) => void; disabled: boolean };

/** What is asked of every document, each question with why. */
export function Checklist({ value, onChange, disabled }: Props) {
  const { t } = useLingui();
  const { checks } = useStudyWords();
  const answers = useCheckAnswerNames();
  const of = (check: string) => value[check] ?? notLookedAt;
  const set = (check: string, part: Partial<typeof notLookedAt>) =>
    onChange({ ...value, [check]: { ...of(check), ...part } });
  const looked = checks.filter((it) => of(it.value).answer !== 'NOT_LOOKED_AT').length;
  const all = checks.length;
  return (
    <>
      <Text>{t`${{ looked }} of ${{ all }} have been looked at.`}</Text>
      <ol className="mu-criteria">
        {checks.map((check) => (
          <li key={check.value}>
            <fieldset className="mu-form mu-bare" disabled={disabled}>
              <RadioGroup
                name={check.value}
                legend={check.label}
                hint={check.hint}
                inline
                options={optionsOf(answers)}
                value={of(check.value).answer}
                onChange={(answer) => set(check.value, { answer: answer as CheckAnswer })}
              />
              <TextArea
                label={t`What you saw`}
                optional
                rows={2}
                limit={of(check.value).note.length > LONGEST_NOTE - 300 ? LONGEST_NOTE : undefined}
                value={of(check.value).note}
                onChange={(event) => set(check.value, { note: event.target.value })}
              />
            </fieldset>
          </li>
        ))}
      </ol>
    </>
  );
}
