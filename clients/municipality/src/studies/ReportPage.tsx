import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Answer, Card, Notice, Tabs, Text } from '#kit';
import { graphql } from '../gql/index.ts';
import type { ReportWritingQuery } from '../gql/graphql.ts';
import { contentOf } from './contentOf.ts';
import { IssueReport } from './IssueReport.tsx';
import { LeaveGuard } from '../LeaveGuard.tsx';
import { ReportsList } from './ReportsList.tsx';
import { ReportView } from './ReportView.tsx';
import { SectionEditor } from './SectionEditor.tsx';
import { StudyFrame, type StudyHead } from '../StudyFrame.tsx';
import { useReportSection } from './useReportSection.ts';

const writingDocument = graphql(`
  query ReportWriting($id: ID!) {
    study(id: $id) {
      ...StudyFacts_study @unmask
      ...ReportsList_study @unmask
      sections {
        key
        text
        version
      }
      interviews(first: 100) {
        edges {
          cursor
          node {
            id
            interviewee
            status
          }
        }
      }
      documentReviews(first: 100) {
        edges {
          cursor
          node {
            id
            kind
            title
            edition
            reviewedOn
          }
        }
      }
      questionnaires(first: 100) {
        edges {
          cursor
          node {
            id
            openedOn
          }
        }
      }
      questionnaireSummaries(first: 100) {
        edges {
          cursor
          node {
            id
            closedOn
            title {
              da
              en
            }
            counts {
              answers
            }
          }
        }
      }
      criteria {
        criterion
        met
        note
      }
      coverage {
        ...Coverage_cell @unmask
      }
      findings(first: 100) {
        edges {
          cursor
          node {
            ...FindingsTold_finding @unmask
          }
        }
      }
    }
  }
`);

export type ReportStudy = NonNullable<ReportWritingQuery['study']>;

export function ReportPage() {
  const { t } = useLingui();
  return (
    <StudyFrame title={t`Report`} part="report">
      {(study) => <Report key={study.id} head={study} />}
    </StudyFrame>
  );
}

function Report({ head }: { head: StudyHead }) {
  const { t } = useLingui();
  const asked = useQuery(writingDocument, { variables: { id: head.id }, fetchPolicy: 'network-only' });
  return (
    <Answer of={asked}>
      {({ study }) =>
        study && (
          <>
            <Card title={t`Issued reports`}>
              <ReportsList study={study} />
            </Card>
            {study.viewerCanChange ? (
              <Writing study={study} />
            ) : (
              <Notice>
                <Text>{t`The study is closed. Its last report is the final one.`}</Text>
              </Notice>
            )}
          </>
        )
      }
    </Answer>
  );
}

function Writing({ study }: { study: ReportStudy }) {
  const { t } = useLingui();
  const summary = useReportSection(study, 'SUMMARY');
  const context = useReportSection(study, 'CONTEXT');
  const method = useReportSection(study, 'METHOD');
  const conclusion = useReportSection(study, 'CONCLUSION');
  const sections = [summary, context, method, conclusion];
  const push = async () => (await Promise.all(sections.map((it) => it.push()))).every(Boolean);
  const content = contentOf(
    study,
    sections.map((it) => ({ key: it.key, text: it.value })),
  );
  return (
    <>
      <LeaveGuard unsaved={() => sections.some((it) => it.unsaved())} push={push} />
      <Tabs
        label={t`The next report`}
        tabs={[
          {
            id: 'write',
            label: t`Write`,
            content: (
              <div className="mu-form">
                {sections.map((it) => (
                  <SectionEditor key={it.key} section={it} />
                ))}
              </div>
            ),
          },
          { id: 'preview', label: t`Preview`, content: <ReportView content={content} /> },
        ]}
      />
      <IssueReport study={study} onBefore={push} />
    </>
  );
}
