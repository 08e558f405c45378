import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { CheckboxGroup, Notice, Select, Text, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import type { QuestionsToFollowQuery } from '../gql/graphql.ts';
import { FedValues } from './FedValues.tsx';
import { nodes } from './planDocument.ts';
import { questionOf, questionValue } from './sourceIn.ts';
import type { SourceProps } from './SourceFields.tsx';

const questionsDocument = graphql(`
  query QuestionsToFollow($plan: ID!) {
    actionPlan(id: $plan) {
      id
      study {
        id
        questionnaireSummaries(first: 100) {
          edges {
            cursor
            node {
              id
              closedOn
              title {
                da
              }
              questions {
                id
                kind
                text {
                  da
                }
                options {
                  id
                  text {
                    da
                  }
                }
                rows {
                  id
                  text {
                    da
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`);

type Study = NonNullable<QuestionsToFollowQuery['actionPlan']>['study'];
type Summary = Study['questionnaireSummaries']['edges'][number]['node'];

/** Of a matrix each row is a question of its own. */
const asQuestions = ({ questions }: Summary) =>
  questions
    .filter(({ kind }) => kind !== 'TEXT')
    .flatMap(({ id, text, rows, options, kind }) =>
      (rows.length ? rows : [null]).map((row) => ({
        value: questionValue(id, row?.id),
        label: row ? `${text.da} ${row.text.da}` : text.da,
        answers: options.map((it) => ({ value: it.id, label: it.text.da })),
        several: kind === 'MULTIPLE',
      })),
    );

export function AskedFields(props: SourceProps) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  const { plan, start, errors } = props;
  const { data } = useQuery(questionsDocument, { variables: { plan } });
  const [chosen, setChosen] = useState(start.asked?.questionnaire ?? '');
  if (!data?.actionPlan) return null;
  const summaries = nodes(data.actionPlan.study.questionnaireSummaries);
  if (!summaries.length) {
    return (
      <Notice title={t`There is no closed questionnaire to take values from`}>
        <Text>
          <Trans>The assessors ask, and close the questionnaire. Then its questions can be chosen here.</Trans>
        </Text>
      </Notice>
    );
  }
  const summary = summaries.find(({ id }) => id === chosen);
  return (
    <>
      <Select
        id="questionnaire"
        name="questionnaire"
        label={t`Which questionnaire?`}
        none={t`None chosen yet`}
        options={summaries.map((it) => ({ value: it.id, label: `${it.title.da} (${shortDate(it.closedOn)})` }))}
        value={chosen}
        error={errors['questionnaire'] ?? errors['asked.questionnaire']}
        onChange={(event) => setChosen(event.target.value)}
      />
      {summary && <QuestionOf key={summary.id} summary={summary} {...props} />}
    </>
  );
}

function QuestionOf({ summary, plan, start, errors, onBaseline }: SourceProps & { summary: Summary }) {
  const { t } = useLingui();
  const of = start.asked?.questionnaire === summary.id ? start.asked : undefined;
  const [value, setValue] = useState(of ? questionValue(of.question, of.row) : '');
  const [answers, setAnswers] = useState<string[]>(of ? of.options : []);
  const questions = asQuestions(summary);
  const question = questions.find((it) => it.value === value);
  return (
    <>
      <Select
        id="question"
        name="question"
        label={t`Which question?`}
        hint={t`Asked again in the same words to the same institutions, it gives the next value by itself.`}
        none={t`None chosen yet`}
        options={questions}
        value={value}
        error={errors['question'] ?? errors['asked.question'] ?? errors['asked.row']}
        onChange={(event) => {
          setValue(event.target.value);
          setAnswers([]);
        }}
      />
      {question && (
        <CheckboxGroup
          id="options"
          name="options"
          legend={t`Which answers count?`}
          hint={
            question.several
              ? t`People could choose several, so one answer counts. The value is the share that chose it, in %.`
              : t`The value is the share that chose one of them, in %.`
          }
          options={question.answers}
          values={answers}
          error={errors['options'] ?? errors['asked.options']}
          onChange={(now) => setAnswers(question.several ? now.filter((it) => !answers.includes(it)) : now)}
        />
      )}
      {question && answers.length > 0 && (
        <FedValues
          plan={plan}
          source="QUESTIONNAIRE"
          asked={{ questionnaire: summary.id, ...questionOf(value), options: answers }}
          cell={null}
          unit="%"
          onBaseline={onBaseline}
        />
      )}
    </>
  );
}
