import { useQuery } from '@apollo/client/react';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Answer, EmptyState, LinkButton, ListCount, ListPager, pageSize, useListAddress } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { useCanOpenCases } from '../CanOpenCases.ts';
import { graphql } from '../gql/index.ts';
import type { CaseSortField, CaseStatus, Ground, SortDirection } from '../gql/graphql.ts';
import { memory } from '../memory.ts';
import { paths } from '../paths.ts';
import { useRowKeys } from '../useRowKeys.ts';
import { CasesTable } from './CasesTable.tsx';
import { CasesFilter } from './CasesFilter.tsx';

const casesDocument = graphql(`
  query CasesPage($first: Int!, $after: String, $filter: CaseFilter!, $sort: CaseSort!) {
    viewer {
      signedIn
    }
    cases(first: $first, after: $after, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...CasesTable_case @unmask
        }
      }
    }
  }
`);

export function CasesPage() {
  const { t } = useLingui();
  const at = useListAddress();
  const canOpenCases = useCanOpenCases();
  // A search is often a name: it is kept while somebody works, and never in the address, the history or a storage.
  const [search, setSearch] = useState(memory.search);
  const value = (name: string) => at.asked.get(name) ?? '';
  const sort = {
    field: (value('sort') || 'OPENED_AT') as CaseSortField,
    direction: (value('direction') || 'DESC') as SortDirection,
  };
  const asked = useQuery(casesDocument, {
    variables: {
      first: pageSize,
      after: at.after,
      sort,
      filter: {
        search: search || null,
        status: (value('status') || null) as CaseStatus | null,
        ground: (value('ground') || null) as Ground | null,
        mine: value('mine') ? true : null,
        responsible: value('responsible') || null,
        unassigned: value('unassigned') ? true : null,
      },
    },
    fetchPolicy: 'cache-and-network',
  });
  useRowKeys();
  const find = (words: string) => {
    memory.search = words;
    setSearch(words);
    at.choose({});
  };
  const filtered = search || ['status', 'ground', 'mine', 'unassigned', 'responsible'].some(value);
  return (
    <AppPage
      title={t`Cases`}
      actions={
        canOpenCases && (
          <LinkButton href={paths.newCase}>
            <Trans>New case</Trans>
          </LinkButton>
        )
      }
    >
      <CasesFilter value={value} choose={at.choose} search={search} onSearch={find} />
      <ListCount total={asked.data?.cases.totalCount} busy={asked.loading} />
      <Answer of={asked}>
        {({ cases: { edges, pageInfo, totalCount } }) =>
          edges.length ? (
            <>
              <CasesTable
                rows={edges.map(({ node }) => node)}
                caption={t`${plural(totalCount, { one: '# case', other: '# cases' })}`}
                sort={sort}
                onSort={(field, direction) => at.choose({ sort: field, direction })}
              />
              <ListPager at={at} shown={edges.length} total={totalCount} page={pageInfo} busy={asked.loading} />
            </>
          ) : (
            <EmptyState title={filtered ? t`No case fits` : t`No case yet`}>
              {filtered ? (
                <Trans>Try the beginning of a name, a case number, or fewer choices.</Trans>
              ) : (
                <Trans>Open one from an inquiry, or begin with a new case.</Trans>
              )}
            </EmptyState>
          )
        }
      </Answer>
    </AppPage>
  );
}
