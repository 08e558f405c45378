import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { Answer, Link, NotHere, useApiLocale, useFormat } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { paths } from '../paths.ts';
import { ofEvaluationDocument } from './publicationDocuments.ts';
import { Publishing } from './Publishing.tsx';

/** What citizens may read of an evaluation, and what they could read before. */
export function PublishEvaluationPage() {
  const { t } = useLingui();
  const { date } = useFormat();
  const { id = '' } = useParams();
  const locale = useApiLocale();
  const asked = useQuery(ofEvaluationDocument, { variables: { id, locale }, fetchPolicy: 'cache-and-network' });
  const it = asked.data?.evaluation;
  return (
    <AppPage
      title={t`Publish the evaluation`}
      lead={
        it && (
          <Link href={paths.evaluation(id)}>{t`${it.plan.title}, evaluation by ${{ day: date(it.evaluatedOn) }}`}</Link>
        )
      }
    >
      <Answer of={asked}>
        {({ evaluation, publications }) =>
          evaluation ? (
            <Publishing
              kind="EVALUATION"
              source={evaluation.id}
              issued={evaluation.issuedOn !== null}
              files={{ path: `/files/evaluations/${evaluation.id}`, formats: ['html', 'pdf'] }}
              draft={evaluation.publicationDraft}
              told={publications.edges.map(({ node }) => node)}
            />
          ) : (
            <NotHere />
          )
        }
      </Answer>
    </AppPage>
  );
}
