import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  Answer,
  EmptyState,
  Link,
  LinkButton,
  ListCount,
  ListPager,
  optionsOf,
  pageSize,
  SearchField,
  Select,
  Table,
  useFormat,
  useListAddress,
  useViewer,
} from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { PlansPageQuery, PlanStatus as Stage } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { PlansNav } from './PlansNav.tsx';
import { usePlanStatusNames } from './planWords.ts';
import { PlanStatus } from './Statuses.tsx';

const plansDocument = graphql(`
  query PlansPage($first: Int!, $after: String, $filter: ActionPlanFilter) {
    actionPlans(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          title
          status
          number
          draftedOn
          study {
            id
            title
          }
        }
      }
    }
  }
`);

export function PlansPage() {
  const { t } = useLingui();
  const { role } = useViewer();
  const names = usePlanStatusNames();
  const at = useListAddress();
  const filter = { search: at.asked.get('search'), status: at.asked.get('status') as Stage | null };
  const asked = useQuery(plansDocument, {
    variables: { first: pageSize, after: at.after, filter },
    fetchPolicy: 'cache-and-network',
  });
  const drafts = role !== 'INSTITUTION_LEAD';
  return (
    <AppPage
      title={t`Action plans`}
      lead={t`What is done about the findings of a study, and how it shows whether it helps.`}
      actions={
        drafts && (
          <LinkButton href={paths.draftPlan}>
            <Trans>Draft a plan</Trans>
          </LinkButton>
        )
      }
    >
      <PlansNav here={paths.plans} />
      <search className="mu-filters" aria-label={t`Which plans`}>
        <SearchField
          key={filter.search}
          label={t`Name contains`}
          defaultValue={filter.search ?? ''}
          onSearch={(search) => at.choose({ search })}
        />
        <Select
          label={t`State`}
          none={t`All states`}
          options={optionsOf(names)}
          value={filter.status ?? ''}
          onChange={(event) => at.choose({ status: event.target.value })}
        />
      </search>
      <ListCount total={asked.data?.actionPlans.totalCount} busy={asked.loading} />
      <Answer of={asked}>
        {({ actionPlans }) => (
          <List
            it={actionPlans}
            at={at}
            busy={asked.loading}
            narrowed={Object.values(filter).some(Boolean)}
            drafts={drafts}
          />
        )}
      </Answer>
    </AppPage>
  );
}

type ListProps = {
  it: PlansPageQuery['actionPlans'];
  at: ReturnType<typeof useListAddress>;
  busy: boolean;
  narrowed: boolean;
  drafts: boolean;
};

function List({ it: { edges, totalCount, pageInfo }, at, busy, narrowed, drafts }: ListProps) {
  const { t } = useLingui();
  const { shortDate, number } = useFormat();
  const rows = edges.map(({ node }) => node);
  if (!rows.length) {
    return (
      <EmptyState title={narrowed ? t`No plan fits these choices` : t`No plan yet`}>
        {narrowed && <Trans>Write fewer letters, or choose all states.</Trans>}
        {!narrowed && drafts && (
          <Trans>A plan begins when the first report of a study is issued: it answers what the study found.</Trans>
        )}
        {!narrowed && !drafts && <Trans>When your municipality plans something with you, it stands here.</Trans>}
      </EmptyState>
    );
  }
  return (
    <>
      <Table
        caption={t`Action plans, the newest first`}
        hideCaption
        rows={rows}
        rowKey={(it) => it.id}
        columns={[
          { key: 'title', header: t`Plan`, cell: (it) => <Link href={paths.plan(it.id)}>{it.title}</Link> },
          { key: 'study', header: t`Study`, cell: (it) => it.study.title },
          { key: 'status', header: t`State`, cell: (it) => <PlanStatus status={it.status} /> },
          { key: 'number', header: t`Approved version`, cell: (it) => (it.number ? number(it.number) : t`None yet`) },
          { key: 'drafted', header: t`Begun`, cell: (it) => shortDate(it.draftedOn) },
        ]}
      />
      <ListPager at={at} shown={rows.length} total={totalCount} page={pageInfo} busy={busy} />
    </>
  );
}
