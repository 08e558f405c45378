import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Answer, Card } from '#kit';
import { graphql } from '../gql/index.ts';
import { FindingsTold } from './FindingsTold.tsx';
import { QuestionnairesTold } from './QuestionnairesTold.tsx';
import { ReportsList } from './ReportsList.tsx';
import { StudyFacts } from './StudyFacts.tsx';
import { StudyFrame } from '../StudyFrame.tsx';

const aboutDocument = graphql(`
  query AboutStudy($id: ID!) {
    study(id: $id) {
      ...StudyFacts_study @unmask
      ...ReportsList_study @unmask
      questionnaireSummaries(first: 100) {
        edges {
          cursor
          node {
            ...QuestionnairesTold_summary @unmask
          }
        }
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

/** What the municipality and its institutions see: the plan, and what was issued. */
export function AboutStudyPage() {
  return <StudyFrame>{({ id }) => <About key={id} id={id} />}</StudyFrame>;
}

function About({ id }: { id: string }) {
  const { t } = useLingui();
  const asked = useQuery(aboutDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Answer of={asked}>
      {({ study }) =>
        study && (
          <>
            <StudyFacts study={study} />
            <Card title={t`Reports`}>
              <ReportsList study={study} />
            </Card>
            <Card title={t`Findings`}>
              <FindingsTold findings={study.findings.edges.map(({ node }) => node)} />
            </Card>
            <QuestionnairesTold
              study={study.id}
              summaries={study.questionnaireSummaries.edges.map(({ node }) => node)}
            />
          </>
        )
      }
    </Answer>
  );
}
