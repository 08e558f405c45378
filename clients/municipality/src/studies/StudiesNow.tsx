import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Answer, Card, EmptyState, Link, LinkButton, Table, useFormat, useViewer } from '#kit';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { DueWords } from './DueWords.tsx';
import { PhaseTag } from './PhaseTag.tsx';

const nowDocument = graphql(`
  query StudiesNow {
    studies(first: 100) {
      edges {
        cursor
        node {
          id
          title
          phase
          endsOn
          institutions {
            id
            name
          }
        }
      }
    }
  }
`);

/** What is open, and what is due first. */
export function StudiesNow() {
  const { t } = useLingui();
  const { list } = useFormat();
  const { role } = useViewer();
  const asked = useQuery(nowDocument, { fetchPolicy: 'cache-and-network' });
  const all = (
    <LinkButton href={paths.studies} variant="secondary">
      <Trans>All studies</Trans>
    </LinkButton>
  );
  return (
    <Answer of={asked}>
      {({ studies }) => {
        const open = studies.edges
          .map(({ node }) => node)
          .filter(({ phase }) => phase !== 'CLOSED')
          .sort((a, b) => a.endsOn.localeCompare(b.endsOn));
        if (!open.length)
          return (
            <EmptyState
              title={t`No study is open`}
              action={
                role === 'ASSESSOR' ? (
                  <LinkButton href={paths.planStudy}>
                    <Trans>Plan a study</Trans>
                  </LinkButton>
                ) : (
                  all
                )
              }
            >
              <Trans>Open studies stand here, the one that is due first at the top.</Trans>
            </EmptyState>
          );
        return (
          <Card title={t`Open studies`}>
            <Table
              caption={t`Open studies, the first due at the top`}
              hideCaption
              rows={open}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'title',
                  header: t`Study`,
                  cell: ({ id, title }) => <Link href={paths.study(id)}>{title}</Link>,
                },
                { key: 'where', header: t`Institutions`, cell: (it) => list(it.institutions.map(({ name }) => name)) },
                { key: 'phase', header: t`Phase`, cell: ({ phase }) => <PhaseTag phase={phase} /> },
                { key: 'due', header: t`Report due`, cell: (it) => <DueWords study={it} /> },
              ]}
            />
            <div>{all}</div>
          </Card>
        );
      }}
    </Answer>
  );
}
