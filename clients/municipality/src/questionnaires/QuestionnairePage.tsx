import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { Answer, EmptyState, wordsIn } from '#kit';
import { StudyFrame } from '../StudyFrame.tsx';
import { Builder } from './Builder.tsx';
import { questionnaireDocument } from './questionnaireDocument.ts';
import { Running } from './Running.tsx';

/** One questionnaire where it stands: being written, open, or closed. */
export function QuestionnairePage() {
  const { t } = useLingui();
  const { questionnaire: id = '' } = useParams();
  const asked = useQuery(questionnaireDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const it = asked.data?.questionnaire;
  return (
    <StudyFrame title={(it && wordsIn('da', it.title)) || t`Questionnaire`} part="questionnaires">
      {(study) => (
        <Answer of={asked}>
          {({ questionnaire }) => {
            if (!questionnaire) return <EmptyState title={t`There is no such questionnaire`} />;
            if (questionnaire.status === 'DRAFT')
              return <Builder key={questionnaire.id} questionnaire={questionnaire} />;
            return <Running key={questionnaire.id} study={study} questionnaire={questionnaire} />;
          }}
        </Answer>
      )}
    </StudyFrame>
  );
}
