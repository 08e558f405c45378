import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { Answer, Card, EmptyState, Link, NotHere, SummaryList, Text, useFormat } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { PlanVersionsPageQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { useChangeWords } from './useChangeWords.ts';
import { whatChanged, type Approved } from './whatChanged.ts';

const versionsDocument = graphql(`
  query PlanVersionsPage($id: ID!) {
    actionPlan(id: $id) {
      id
      title
      versions(first: 100) {
        edges {
          cursor
          node {
            id
            number
            approvedOn
            reason
            content
            sha256
          }
        }
      }
    }
  }
`);

type Version = NonNullable<NonNullable<PlanVersionsPageQuery['actionPlan']>['versions']>['edges'][number]['node'];

export function VersionsPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(versionsDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <AppPage title={t`Versions of the plan`} lead={<Link href={paths.plan(id)}>{t`Back to the plan`}</Link>}>
      <Answer of={asked}>
        {({ actionPlan }) =>
          actionPlan ? <List versions={actionPlan.versions?.edges.map(({ node }) => node) ?? []} /> : <NotHere />
        }
      </Answer>
    </AppPage>
  );
}

function List({ versions }: { versions: readonly Version[] }) {
  const { t } = useLingui();
  if (!versions.length) {
    return (
      <EmptyState title={t`No version to read here`}>
        <Trans>A version is kept when the plan is approved. Institutions read their own actions in the plan.</Trans>
      </EmptyState>
    );
  }
  return versions.map((it, index) => <One key={it.id} it={it} before={versions[index + 1]} />);
}

function One({ it, before }: { it: Version; before: Version | undefined }) {
  const { t } = useLingui();
  const { date, number } = useFormat();
  const words = useChangeWords();
  const changes = before ? whatChanged(JSON.parse(before.content) as Approved, JSON.parse(it.content) as Approved) : [];
  return (
    <Card title={t`Version ${{ number: number(it.number) }}`}>
      <SummaryList
        rows={[
          { term: t`Approved`, value: date(it.approvedOn) },
          ...(it.reason ? [{ term: t`Why it changed`, value: it.reason }] : []),
          { term: t`Checksum`, value: <span className="mu-hash">{it.sha256}</span> },
        ]}
      />
      {before && (
        <>
          <Text>{t`What changed since version ${{ number: number(before.number) }}:`}</Text>
          {changes.length ? (
            <ul className="el-list">
              {changes.map((change) => {
                const sentence = words(change);
                return <li key={sentence}>{sentence}</li>;
              })}
            </ul>
          ) : (
            <Text tone="muted">
              <Trans>Nothing but the reason.</Trans>
            </Text>
          )}
        </>
      )}
    </Card>
  );
}
