import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Answer, EmptyState, Link, useFormat } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { paths } from '../paths.ts';
import { evaluationDocument } from './evaluationDocument.ts';
import { IssuedReport } from './IssuedReport.tsx';
import { WriteEvaluation } from './WriteEvaluation.tsx';

type Props = {
  /** What the other slices say of an issued report. */
  publishing?: ((evaluation: string) => ReactNode) | undefined;
};

export function EvaluationPage({ publishing }: Props) {
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
          if (evaluation.viewerCanWrite) return <WriteEvaluation it={evaluation} />;
          return (
            <>
              <IssuedReport it={evaluation} />
              {evaluation.issuedOn && publishing?.(evaluation.id)}
            </>
          );
        }}
      </Answer>
    </AppPage>
  );
}
