import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Answer, Button, Card, EmptyState } from '#kit';
import { graphql } from '../gql/index.ts';
import { CiteDialog } from './CiteDialog.tsx';
import { Coverage } from './Coverage.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { MoreOf } from '../MoreRows.tsx';
import { moreOf } from '../moreOf.ts';
import { StudyFrame, type StudyHead } from '../StudyFrame.tsx';

const evidenceDocument = graphql(`
  query StudyEvidence($id: ID!, $after: String) {
    study(id: $id) {
      id
      evidence(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            ...EvidenceList_item @unmask
          }
        }
      }
      coverage {
        ...Coverage_cell @unmask
      }
    }
  }
`);

export function EvidencePage() {
  const { t } = useLingui();
  const [noting, setNoting] = useState(false);
  return (
    <StudyFrame
      title={t`Evidence`}
      part="evidence"
      actions={(study) =>
        study.viewerCanChange && (
          <Button variant="secondary" onClick={() => setNoting(true)}>
            <Trans>Note a published figure</Trans>
          </Button>
        )
      }
    >
      {(study) => (
        <>
          <Evidence key={study.id} study={study} />
          {noting && <CiteDialog study={study} source={{}} quote="" onClose={() => setNoting(false)} />}
        </>
      )}
    </StudyFrame>
  );
}

function Evidence({ study: { id, grounds, areas } }: { study: StudyHead }) {
  const { t } = useLingui();
  const asked = useQuery(evidenceDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Answer of={asked}>
      {({ study }) => {
        const items = study?.evidence?.edges.map(({ node }) => node) ?? [];
        return (
          <>
            <Card title={t`What has been looked at`}>
              <Coverage grounds={grounds} areas={areas} cells={study?.coverage ?? []} />
            </Card>
            {items.length ? (
              <EvidenceList study={id} items={items} />
            ) : (
              <EmptyState title={t`No evidence yet`}>
                <Trans>Mark words in an interview or a document, and quote them.</Trans>
              </EmptyState>
            )}
            <MoreOf
              list={study?.evidence}
              onMore={(after) => asked.fetchMore({ variables: { after }, updateQuery: moreOf('evidence') })}
            />
          </>
        );
      }}
    </Answer>
  );
}
