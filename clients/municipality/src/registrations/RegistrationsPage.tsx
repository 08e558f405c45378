import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from 'react-router';
import {
  Answer,
  EmptyState,
  labelIn,
  Link,
  LinkButton,
  ListCount,
  ListPager,
  pageSize,
  Table,
  useFormat,
  useListAddress,
  usePageKeys,
} from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { Ground, RegistrationsPageQuery, RegistrationStatus as Status } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { RegistrationFilters } from './RegistrationFilters.tsx';
import { RegistrationStatus } from './RegistrationStatus.tsx';
import { useIncidentLists } from './useIncidentLists.ts';

const registrationsDocument = graphql(`
  query RegistrationsPage($first: Int!, $after: String, $filter: RegistrationFilter) {
    registrations(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          receivedOn
          status
          counted
          quarter
          freezesOn
          incident {
            area
            grounds {
              ground
            }
          }
        }
      }
    }
  }
`);

export function RegistrationsPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const at = useListAddress();
  const filter = {
    quarter: at.asked.get('quarter'),
    ground: at.asked.get('ground') as Ground | null,
    status: at.asked.get('status') as Status | null,
  };
  const asked = useQuery(registrationsDocument, {
    variables: { first: pageSize, after: at.after, filter },
    fetchPolicy: 'cache-and-network',
  });
  usePageKeys({ n: { does: t`Register an inquiry`, act: () => void navigate(paths.register) } });
  return (
    <AppPage
      title={t`Registrations`}
      lead={t`What citizens told your municipality, in codes. Nobody else sees this list.`}
      actions={
        <LinkButton href={paths.register}>
          <Trans>Register an inquiry</Trans>
        </LinkButton>
      }
    >
      <RegistrationFilters values={filter} onChange={(name, value) => at.choose({ [name]: value })} />
      <ListCount total={asked.data?.registrations.totalCount} busy={asked.loading} />
      <Answer of={asked}>
        {({ registrations }) => (
          <List it={registrations} at={at} busy={asked.loading} narrowed={Object.values(filter).some(Boolean)} />
        )}
      </Answer>
    </AppPage>
  );
}

type ListProps = {
  it: RegistrationsPageQuery['registrations'];
  at: ReturnType<typeof useListAddress>;
  busy: boolean;
  narrowed: boolean;
};

function List({ it: { edges, totalCount, pageInfo }, at, busy, narrowed }: ListProps) {
  const { t } = useLingui();
  const { shortDate, quarter, list } = useFormat();
  const { data } = useIncidentLists();
  const rows = edges.map(({ node }) => node);
  const grounds = data?.lists.grounds ?? [];
  const areas = data?.lists.areas ?? [];
  if (!rows.length) {
    return (
      <EmptyState title={narrowed ? t`Nothing fits these choices` : t`Nothing registered yet`}>
        {narrowed ? (
          <Trans>Choose a wider quarter, ground or state.</Trans>
        ) : (
          <Trans>When a citizen tells you of discrimination, register it here. It takes a minute or two.</Trans>
        )}
      </EmptyState>
    );
  }
  return (
    <>
      <Table
        caption={t`Registrations, the newest first`}
        hideCaption
        rows={rows}
        rowKey={(it) => it.id}
        columns={[
          {
            key: 'received',
            header: t`Received`,
            cell: (it) => <Link href={paths.registration(it.id)}>{shortDate(it.receivedOn)}</Link>,
          },
          {
            key: 'grounds',
            header: t`Grounds`,
            cell: (it) => list(it.incident.grounds.map(({ ground }) => labelIn(grounds, ground))),
          },
          { key: 'area', header: t`Service`, cell: (it) => labelIn(areas, it.incident.area) },
          { key: 'quarter', header: t`Counts in`, cell: (it) => (it.counted ? quarter(it.quarter) : t`Not counted`) },
          {
            key: 'status',
            header: t`State`,
            cell: (it) => <RegistrationStatus status={it.status} freezesOn={it.freezesOn} />,
          },
        ]}
      />
      <ListPager at={at} shown={rows.length} total={totalCount} page={pageInfo} busy={busy} />
    </>
  );
}
