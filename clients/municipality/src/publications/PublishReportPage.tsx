import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { Answer, Link, NotHere, useApiLocale } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { paths } from '../paths.ts';
import { ofReportDocument } from './publicationDocuments.ts';
import { Publishing } from './Publishing.tsx';

/** What citizens may read of a study, and what they could read before. */
export function PublishReportPage() {
  const { t } = useLingui();
  const { id: study = '', report: id = '' } = useParams();
  const locale = useApiLocale();
  const asked = useQuery(ofReportDocument, { variables: { id, locale }, fetchPolicy: 'cache-and-network' });
  const it = asked.data?.studyReport;
  return (
    <AppPage
      title={t`Publish the report`}
      lead={
        it && (
          <Link href={paths.studyReport(study, id)}>{t`${it.content.title}, report no. ${{ number: it.number }}`}</Link>
        )
      }
    >
      <Answer of={asked}>
        {({ studyReport, publications }) =>
          studyReport ? (
            <Publishing
              kind="STUDY_REPORT"
              source={studyReport.id}
              issued={studyReport.final}
              files={{ path: `/files/study-reports/${studyReport.id}`, formats: ['html', 'pdf'] }}
              draft={studyReport.publicationDraft}
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
