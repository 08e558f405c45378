import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Answer, EmptyState, Heading, Link, ListPager, pageSize, Table, Text, useFormat, useListAddress } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { PortfolioPageQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { PlansNav } from './PlansNav.tsx';
import { PlanStatus } from './Statuses.tsx';

const portfolioDocument = graphql(`
  query PortfolioPage($first: Int!, $after: String) {
    portfolio {
      plans
      standing {
        ...Portfolio_standing @unmask
      }
      institutions {
        institution {
          id
          name
        }
        actions {
          notStarted
          underWay
          done
          abandoned
          late
        }
      }
    }
    actionPlans(first: $first, after: $after) {
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
          municipality {
            id
            name
          }
          institutions {
            id
            name
          }
          standing {
            ...Portfolio_standing @unmask
          }
        }
      }
    }
  }
`);

graphql(`
  fragment Portfolio_standing on PlanStanding {
    indicators
    unmeasured
    actions {
      notStarted
      underWay
      done
      abandoned
      late
    }
  }
`);

type Plans = PortfolioPageQuery['actionPlans'];
type Counts = PortfolioPageQuery['portfolio']['standing']['actions'];

/** Every plan in one line, and every institution in one line: what stands where, without opening each. */
export function PortfolioPage() {
  const { t } = useLingui();
  const at = useListAddress();
  const asked = useQuery(portfolioDocument, {
    variables: { first: pageSize, after: at.after },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <AppPage title={t`Portfolio`} lead={t`All plans and institutions, in numbers. Drafts are not counted in the sums.`}>
      <PlansNav here={paths.planPortfolio} />
      <Answer of={asked}>
        {({ portfolio, actionPlans }) =>
          actionPlans.totalCount ? (
            <>
              <Sums it={portfolio} />
              <Heading level={2}>{t`Plans`}</Heading>
              <Plans rows={actionPlans.edges.map(({ node }) => node)} />
              <ListPager
                at={at}
                shown={actionPlans.edges.length}
                total={actionPlans.totalCount}
                page={actionPlans.pageInfo}
                busy={asked.loading}
              />
              <Heading level={2}>{t`Institutions`}</Heading>
              <Institutions rows={portfolio.institutions} />
            </>
          ) : (
            <EmptyState title={t`No plan yet`}>
              <Trans>A plan begins when the first report of a study is issued: it answers what the study found.</Trans>
            </EmptyState>
          )
        }
      </Answer>
    </AppPage>
  );
}

function Sums({ it: { plans, standing } }: { it: PortfolioPageQuery['portfolio'] }) {
  const { t } = useLingui();
  const { number } = useFormat();
  const figures = [
    { name: t`Approved plans`, value: plans },
    { name: t`Late actions`, value: standing.actions.late },
    { name: t`Indicators`, value: standing.indicators },
    { name: t`Indicators never measured`, value: standing.unmeasured },
  ];
  return (
    <dl className="mu-figures">
      {figures.map(({ name, value }) => (
        <div key={name} className="mu-figure">
          <dt>{name}</dt>
          <dd>{number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function useCountColumns<Row>(of: (row: Row) => Counts | undefined) {
  const { t } = useLingui();
  const { number } = useFormat();
  const column = (key: keyof Omit<Counts, '__typename'>, header: string) => ({
    key,
    header,
    numeric: true,
    cell: (row: Row) => number(of(row)?.[key] ?? 0),
  });
  return [
    column('notStarted', t`Not begun`),
    column('underWay', t`Under way`),
    column('done', t`Done`),
    column('abandoned', t`Given up`),
    column('late', t`Late`),
  ];
}

function Plans({ rows }: { rows: readonly Plans['edges'][number]['node'][] }) {
  const { t } = useLingui();
  const { number, list } = useFormat();
  const counts = useCountColumns<(typeof rows)[number]>((it) => it.standing?.actions);
  return (
    <Table
      caption={t`Plans, the newest first`}
      hideCaption
      rows={rows}
      rowKey={(it) => it.id}
      columns={[
        {
          key: 'plan',
          header: t`Plan`,
          cell: (it) => (
            <>
              <Link href={paths.plan(it.id)}>{it.title}</Link>
              <Text as="div" size="sm" tone="muted">
                {it.municipality.name}: {list(it.institutions.map(({ name }) => name))}
              </Text>
            </>
          ),
        },
        { key: 'status', header: t`State`, cell: (it) => <PlanStatus status={it.status} /> },
        ...counts,
        {
          key: 'indicators',
          header: t`Indicators`,
          numeric: true,
          cell: (it) => number(it.standing?.indicators ?? 0),
        },
        {
          key: 'unmeasured',
          header: t`Never measured`,
          numeric: true,
          cell: (it) => number(it.standing?.unmeasured ?? 0),
        },
      ]}
    />
  );
}

function Institutions({ rows }: { rows: PortfolioPageQuery['portfolio']['institutions'] }) {
  const { t } = useLingui();
  const counts = useCountColumns<(typeof rows)[number]>((it) => it.actions);
  return (
    <Table
      caption={t`Institutions, those with most that is late first`}
      hideCaption
      rows={rows}
      rowKey={(it) => it.institution?.id ?? 'municipality'}
      columns={[
        {
          key: 'institution',
          header: t`Institution`,
          cell: ({ institution }) =>
            institution ? (
              <Link href={paths.planActions(null, institution.id)}>{institution.name}</Link>
            ) : (
              t`The municipality itself`
            ),
        },
        ...counts,
      ]}
    />
  );
}
