import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useState } from 'react';
import { problemOf } from '#kit';
import { Notice, Page, ProblemNotice, Text, WaitingPage } from '#kit/ui';
import { onForget } from '../forget.ts';
import { graphql } from '../gql/gql.ts';
import { codesInAddress, dropCodes } from './address.ts';
import { AnswerForm } from './AnswerForm.tsx';
import type { Asked } from './answers.ts';

const askedQuestion = graphql(`
  query AskedQuestion($code: String!) {
    askedQuestionnaire(code: $code) {
      code
      open
      closesOn
      languages
      title {
        da
        en
        ar
      }
      introduction {
        da
        en
        ar
      }
      questions {
        id
        kind
        required
        text {
          da
          en
          ar
        }
        options {
          id
          text {
            da
            en
            ar
          }
        }
        rows {
          id
          text {
            da
            en
            ar
          }
        }
        onlyIf {
          question
          option
        }
      }
    }
  }
`);

/** What a study asks of many. Nothing of it is kept here but in memory, and nothing says who answers. */
export function AnswerPage() {
  const { t, i18n } = useLingui();
  const client = useApolloClient();
  const [codes] = useState(codesInAddress);
  const [asked, setAsked] = useState<Asked | null>();
  const [problem, setProblem] = useState<string>();
  useEffect(dropCodes, []);
  useEffect(() => onForget(() => setAsked(null)), []);
  const load = useCallback(
    () =>
      client
        .query({ query: askedQuestion, variables: { code: codes.code }, fetchPolicy: 'no-cache' })
        .then(({ data }) => setAsked(data?.askedQuestionnaire ?? null))
        .catch((error: unknown) => setProblem(problemOf(error, i18n).message)),
    [client, codes, i18n],
  );
  useEffect(() => void load(), [load]);
  const again = () => {
    setProblem(undefined);
    void load();
  };
  if (problem)
    return (
      <Page title={t`A few questions`}>
        <ProblemNotice message={problem} onRetry={again} />
      </Page>
    );
  if (asked === undefined) return <WaitingPage />;
  if (!asked?.open)
    return (
      <Page title={t`A few questions`}>
        <Notice title={asked ? t`It is closed` : t`Nothing is asked here`}>
          <Text>
            {asked ? (
              <Trans>It can no longer be answered. Thank you for coming all the same.</Trans>
            ) : (
              <Trans>Look at the link or the code once more. It may have been cut off.</Trans>
            )}
          </Text>
        </Notice>
      </Page>
    );
  return <AnswerForm asked={asked} invitation={codes.invitation} />;
}
