import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Answer, EmptyState, Link, LinkButton, Notice, Text, VisuallyHidden } from '#kit';
import { graphql } from '../gql/index.ts';
import { moreOf } from '../moreOf.ts';
import { MoreOf } from '../MoreRows.tsx';
import { paths } from '../paths.ts';
import { FindingsTold } from './FindingsTold.tsx';
import { StudyFrame, type StudyHead } from '../StudyFrame.tsx';

const findingsDocument = graphql(`
  query StudyFindings($id: ID!, $after: String) {
    study(id: $id) {
      id
      findings(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            ...FindingsTold_finding @unmask
            shared
          }
        }
      }
    }
  }
`);

export function FindingsPage() {
  const { t } = useLingui();
  return (
    <StudyFrame
      title={t`Findings`}
      part="findings"
      actions={(study) =>
        study.viewerCanChange && (
          <LinkButton href={paths.recordFinding(study.id)}>
            <Trans>Record a finding</Trans>
          </LinkButton>
        )
      }
    >
      {(study) => <Findings key={study.id} study={study} />}
    </StudyFrame>
  );
}

function Findings({ study: { id, viewerCanChange } }: { study: StudyHead }) {
  const { t } = useLingui();
  const asked = useQuery(findingsDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Answer of={asked}>
      {({ study }) => {
        const findings = study?.findings.edges.map(({ node }) => node) ?? [];
        if (!findings.length)
          return (
            <EmptyState title={t`No findings yet`}>
              <Trans>A finding says what the evidence shows, and what to do about it.</Trans>
            </EmptyState>
          );
        return (
          <>
            {findings.some(({ shared }) => !shared) && (
              <Notice>
                <Text>
                  <Trans>Only the team sees them until a report is issued.</Trans>
                </Text>
              </Notice>
            )}
            <FindingsTold
              level={2}
              findings={findings}
              after={(it) =>
                viewerCanChange && (
                  <div>
                    <Link href={paths.finding(id, it.id)}>
                      <Trans>Change it</Trans>
                      <VisuallyHidden>{t`: finding ${{ number: it.number }}`}</VisuallyHidden>
                    </Link>
                  </div>
                )
              }
            />
            <MoreOf
              list={study?.findings}
              onMore={(after) => asked.fetchMore({ variables: { after }, updateQuery: moreOf('findings') })}
            />
          </>
        );
      }}
    </Answer>
  );
}
