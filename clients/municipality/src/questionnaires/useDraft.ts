import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react';
import { useRef, useState } from 'react';
import { problemOf, type Problem } from '#kit';
import type { Questionnaire_QuestionnaireFragment } from '../gql/graphql.ts';
import { useAutosave } from '../useAutosave.ts';
import { draftOf, inputOf, type Draft } from './draft.ts';
import { changeDocument, questionnaireDocument } from './questionnaireDocument.ts';

/** A questionnaire that saves itself while it is written; a colleague's version is never overwritten unseen. */
export function useDraft(questionnaire: Questionnaire_QuestionnaireFragment) {
  const client = useApolloClient();
  const { i18n } = useLingui();
  const version = useRef(questionnaire.version);
  const [theirs, setTheirs] = useState<{ draft: Draft; version: number }>();
  const [start] = useState(() => draftOf(questionnaire));

  const save = async (draft: Draft): Promise<Problem | undefined> => {
    const input = { id: questionnaire.id, version: version.current, ...inputOf(draft) };
    try {
      const { data } = await client.mutate({ mutation: changeDocument, variables: { input } });
      version.current = data?.changeQuestionnaire.questionnaire.version ?? version.current + 1;
      return undefined;
    } catch (error) {
      const problem = problemOf(error, i18n);
      return problem.reason === 'stale' ? meet(draft, problem) : problem;
    }
  };

  const meet = async (mine: Draft, problem: Problem): Promise<Problem | undefined> => {
    try {
      const variables = { id: questionnaire.id };
      const { data } = await client.query({ query: questionnaireDocument, variables, fetchPolicy: 'no-cache' });
      if (!data?.questionnaire) return problem;
      const draft = draftOf(data.questionnaire);
      if (JSON.stringify(draft) === JSON.stringify(mine)) {
        // Our own words, whose answer was lost on the way.
        version.current = data.questionnaire.version;
        return undefined;
      }
      setTheirs({ draft, version: data.questionnaire.version });
      return problem;
    } catch (error) {
      return problemOf(error, i18n);
    }
  };

  const saved = useAutosave(start, save);
  return {
    ...saved,
    versionNow: () => version.current,
    theirs: theirs?.draft,
    keepMine: () => {
      if (!theirs) return;
      version.current = theirs.version;
      setTheirs(undefined);
      saved.change({ ...saved.value });
      void saved.push();
    },
    takeTheirs: () => {
      if (!theirs) return;
      version.current = theirs.version;
      setTheirs(undefined);
      saved.settle(theirs.draft);
    },
  };
}
