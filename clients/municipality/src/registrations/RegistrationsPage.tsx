import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { EmptyState, labelIn, Link, LinkButton, Pager, Table, useFormat, usePageKeys } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { Ground, RegistrationsPageQuery, RegistrationStatus as Status } from '../gql/graphql.ts';
import { Loaded } from '../Loaded.tsx';
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

const first = 25;

export function RegistrationsPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  // The cursors behind us; the last one opens the page that is shown.
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const filter = {
    quarter: params.get('quarter'),
    ground: params.get('ground') as Ground | null,
    status: params.get('status') as Status | null,
  };
  const asked = useQuery(registrationsDocument, {
    variables: { first, after: cursors.at(-1) ?? null, filter },
    fetchPolicy: 'cache-and-network',
  });
  const narrow = (name: string, value: string) => {
    setCursors([]);
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  };
  usePageKeys({ n: { does: t`Register an inquiry`, act: () => void navigate(paths.register) } });
  const data = asked.data ?? asked.previousData;
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
      <RegistrationFilters values={filter} onChange={narrow} />
      <Loaded of={{ ...asked, data }}>
        {({ registrations }) => (
          <List
            it={registrations}
            from={cursors.length * first}
            busy={asked.loading}
            narrowed={Object.values(filter).some(Boolean)}
            onPrevious={cursors.length ? () => setCursors(cursors.slice(0, -1)) : undefined}
            onNext={(after) => setCursors([...cursors, after])}
          />
        )}
      </Loaded>
    </AppPage>
  );
}

type ListProps = {
  it: RegistrationsPageQuery['registrations'];
  from: number;
  busy: boolean;
  narrowed: boolean;
  onPrevious: (() => void) | undefined;
  onNext: (after: string) => void;
};

function List({ it: { edges, totalCount, pageInfo }, from, busy, narrowed, onPrevious, onNext }: ListProps) {
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
  const after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
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
          { key: 'quarter', header: t`Counts in`, cell: (it) => quarter(it.quarter) },
          {
            key: 'status',
            header: t`State`,
            cell: (it) => <RegistrationStatus status={it.status} freezesOn={it.freezesOn} />,
          },
        ]}
      />
      <Pager
        page={from / first + 1}
        range={t`${{ start: from + 1 }}–${{ end: from + rows.length }} of ${{ total: totalCount }}`}
        busy={busy}
        onPrevious={onPrevious}
        onNext={after ? () => onNext(after) : undefined}
      />
    </>
  );
}
