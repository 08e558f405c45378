import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { Answer, EmptyState, wordsIn } from '#kit';
import { StudyFrame } from '../StudyFrame.tsx';
import { Results } from './Results.tsx';
import { summaryDocument } from './summaryDocument.ts';

export function ResultsPage() {
  const { t } = useLingui();
  const { questionnaire: id = '' } = useParams();
  const asked = useQuery(summaryDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const it = asked.data?.questionnaireSummary;
  return (
    <StudyFrame title={it ? t`Results: ${{ title: wordsIn('da', it.title) }}` : t`Results`} part="questionnaires">
      {(study) => (
        <Answer of={asked}>
          {({ questionnaireSummary }) =>
            questionnaireSummary ? (
              <Results study={study} summary={questionnaireSummary} before={questionnaireSummary.before ?? null} />
            ) : (
              <EmptyState title={t`There are no results here`}>
                <Trans>They come when the questionnaire is closed and, for others than the team, with a report.</Trans>
              </EmptyState>
            )
          }
        </Answer>
      )}
    </StudyFrame>
  );
}
