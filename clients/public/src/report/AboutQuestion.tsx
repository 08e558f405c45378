import { Trans, useLingui } from '@lingui/react/macro';
import { Heading, RadioGroup, Stack, Text } from '#kit/ui';
import type { AgeBand, Gender } from '../gql/graphql.ts';
import { useOptions } from '../codes.ts';
import { answer, useDraft } from './draft.ts';
import { useLists } from './lists.ts';
import { Hint, Question } from './Question.tsx';

export function AboutQuestion() {
  const { t } = useLingui();
  const { ageBand, gender, role } = useDraft().answers;
  const lists = useLists();
  const options = useOptions();
  const rather = { value: 'UNKNOWN', label: t`I would rather not say` };
  const oneself = role === undefined || role === 'VICTIM';
  return (
    <Question field="about" clear={() => answer({ ageBand: undefined, gender: undefined })}>
      {(error) => (
        <Stack>
          <Stack gap="xs">
            <Heading level={1}>{oneself ? t`About you` : t`About the person it happened to`}</Heading>
            <Text size="sm" tone="muted">
              <Hint>
                <Trans>
                  You need not answer. We ask because some are hit harder than others, and only numbers for the whole
                  country show it.
                </Trans>
              </Hint>
            </Text>
          </Stack>
          <RadioGroup
            id="about"
            name="ageBand"
            legend={t`Age`}
            optional
            error={error}
            options={[...options(lists.words('age-bands'), ['UNKNOWN']), rather]}
            value={ageBand ?? ''}
            onChange={(value) => answer({ ageBand: value as AgeBand })}
          />
          <RadioGroup
            name="gender"
            legend={t`Gender`}
            optional
            options={[...options(lists.words('genders'), ['UNKNOWN']), rather]}
            value={gender ?? ''}
            onChange={(value) => answer({ gender: value as Gender })}
          />
        </Stack>
      )}
    </Question>
  );
}
