import { useLazyQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, ProblemNotice, Text, useProblem, wordsIn } from '#kit';
import { graphql } from '../gql/index.ts';
import type { Asked_QuestionFragment } from '../gql/graphql.ts';
import { MoreRows } from '../MoreRows.tsx';
import { useAskedLocale } from './useAskedLocale.ts';

const writtenDocument = graphql(`
  query WrittenAnswers($id: ID!, $question: ID!) {
    questionnaire(id: $id) {
      id
      written(first: 100, question: $question) {
        totalCount
        edges {
          cursor
          node {
            id
            text
          }
        }
      }
    }
  }
`);

type Props = { questionnaire: string; question: Asked_QuestionFragment };

/** What people wrote, read only when somebody asks for it: each reading is logged. */
export function WrittenAnswers({ questionnaire, question }: Props) {
  const { t } = useLingui();
  const language = useAskedLocale();
  const [read, { data, loading, error }] = useLazyQuery(writtenDocument, { fetchPolicy: 'network-only' });
  const problem = useProblem(error);
  const open = () => void read({ variables: { id: questionnaire, question: question.id } });
  const written = data?.questionnaire?.written;
  return (
    <Card title={wordsIn(language, question.text)}>
      <Text size="sm" tone="muted">
        <Trans>
          In people's own words, in an order of chance and apart from all else they answered. Only the team reads it,
          and the log says that it was read. Somebody may be known by what they wrote: quote nothing that tells who they
          are.
        </Trans>
      </Text>
      {problem && <ProblemNotice message={problem.message} onRetry={open} />}
      {written ? (
        <>
          {written.edges.length === 0 && (
            <Text>
              <Trans>Nobody wrote anything.</Trans>
            </Text>
          )}
          <ul className="mu-findings">
            {written.edges.map(({ node }) => (
              <li key={node.id}>
                <Text className="mu-prose" dir="auto">
                  {node.text ?? t`It was erased.`}
                </Text>
              </li>
            ))}
          </ul>
          <MoreRows shown={written.edges.length} total={written.totalCount} />
        </>
      ) : (
        <div>
          <Button variant="secondary" busy={loading} onClick={open}>
            <Trans>Read what was written</Trans>
          </Button>
        </div>
      )}
    </Card>
  );
}
