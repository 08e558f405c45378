import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Answer, Button, Text } from '#kit';
import { graphql } from '../../gql/index.ts';
import { CiteDialog } from '../CiteDialog.tsx';
import { EvidenceItems } from '../EvidenceList.tsx';
import { MoreOf } from '../../MoreRows.tsx';
import { moreOf } from '../../moreOf.ts';
import type { StudyHead } from '../../StudyFrame.tsx';

const passagesQuery = graphql(`
  query DocumentPassages($id: ID!, $review: ID!, $after: String) {
    study(id: $id) {
      id
      evidence(first: 100, after: $after, source: $review) {
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
    }
  }
`);

type Props = { study: StudyHead; review: string };

/** What of the document findings can stand on. */
export function Passages({ study, review }: Props) {
  const { t } = useLingui();
  const [quoting, setQuoting] = useState(false);
  const variables = { id: study.id, review };
  const asked = useQuery(passagesQuery, { variables, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <Answer of={asked}>
        {({ study: of }) => {
          const items = of?.evidence?.edges.map(({ node }) => node) ?? [];
          return items.length ? (
            <>
              <EvidenceItems study={study.id} items={items} />
              <MoreOf
                list={of?.evidence}
                onMore={(after) => asked.fetchMore({ variables: { after }, updateQuery: moreOf('evidence') })}
              />
            </>
          ) : (
            <Text tone="muted">
              <Trans>Nothing is quoted from it yet.</Trans>
            </Text>
          );
        }}
      </Answer>
      {study.phase !== 'CLOSED' && (
        <div className="mu-actions">
          <Button variant="secondary" onClick={() => setQuoting(true)}>
            <Trans>Quote a passage</Trans>
          </Button>
        </div>
      )}
      {quoting && (
        <CiteDialog
          study={study}
          source={{ documentReview: review }}
          quote=""
          hint={t`As it stands in the document, and where: page, section or heading.`}
          onClose={() => {
            setQuoting(false);
            void asked.refetch();
          }}
        />
      )}
    </>
  );
}
