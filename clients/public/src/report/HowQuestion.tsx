import { Trans, useLingui } from '@lingui/react/macro';
import { CheckboxGroup, Heading, Stack, Text } from '#kit/ui';
import { wordFor } from '../codes.ts';
import type { Ground } from '../gql/graphql.ts';
import { answer, useDraft } from './draft.ts';
import { useLists } from './lists.ts';
import { namedGrounds } from './plan.ts';
import { Hint, Question } from './Question.tsx';

const put = (among: readonly Ground[], ground: Ground, on: boolean) => [
  ...among.filter((it) => it !== ground),
  ...(on ? [ground] : []),
];

/** Each named ground again: was it true, only believed, or true of somebody close? */
export function HowQuestion() {
  const { t } = useLingui();
  const { answers } = useDraft();
  const words = useLists().words('grounds');
  const options = [
    { value: 'perceived', label: t`It was only something somebody believed` },
    { value: 'byAssociation', label: t`It was because of somebody close, such as a child, a partner or a friend` },
  ];
  return (
    <Question field="how" clear={() => answer({ perceived: [], byAssociation: [] })}>
      {(error) => (
        <Stack>
          <Stack gap="xs">
            <Heading level={1}>
              <Trans>Does something here fit?</Trans>
            </Heading>
            <Text size="sm" tone="muted">
              <Hint>
                <Trans>
                  It is discrimination too when somebody is mistaken, or when it is about somebody you are close to.
                  Nothing to tick? Just continue.
                </Trans>
              </Hint>
            </Text>
          </Stack>
          {namedGrounds(answers).map((ground, index) => (
            <CheckboxGroup
              key={ground}
              id={index === 0 ? 'how' : undefined}
              name={`how-${ground}`}
              legend={wordFor(words, ground)}
              error={index === 0 ? error : undefined}
              options={options}
              values={(['perceived', 'byAssociation'] as const).filter((it) => answers[it].includes(ground))}
              onChange={(values) =>
                answer({
                  perceived: put(answers.perceived, ground, values.includes('perceived')),
                  byAssociation: put(answers.byAssociation, ground, values.includes('byAssociation')),
                })
              }
            />
          ))}
        </Stack>
      )}
    </Question>
  );
}
