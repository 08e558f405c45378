import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { Answer, EmptyState, Link, useFormat } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { paths } from '../paths.ts';
import { evaluationDocument } from './evaluationDocument.ts';
import { IssuedReport } from './IssuedReport.tsx';
import { WriteEvaluation } from './WriteEvaluation.tsx';

export function EvaluationPage() {
  const { t } = useLingui();
  const { date } = useFormat();
  const { id = '' } = useParams();
  const asked = useQuery(evaluationDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const it = asked.data?.evaluation;
  return (
    <AppPage
      title={it ? t`Evaluation by ${{ day: date(it.evaluatedOn) }}` : t`Evaluation`}
      lead={it && <Link href={paths.plan(it.plan.id)}>{it.plan.title}</Link>}
    >
      <Answer of={asked}>
        {({ evaluation }) => {
          if (!evaluation) {
            return (
              <EmptyState title={t`There is no such evaluation`}>
                <Trans>It does not exist, or it belongs to another municipality.</Trans>
              </EmptyState>
            );
          }
          return evaluation.viewerCanWrite ? <WriteEvaluation it={evaluation} /> : <IssuedReport it={evaluation} />;
        }}
      </Answer>
    </AppPage>
  );
}
