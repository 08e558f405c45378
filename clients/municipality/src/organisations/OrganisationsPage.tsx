import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Button, Dialog, EmptyState, Link, Pager, SearchField, Select, Table } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { OrganisationKind } from '../gql/graphql.ts';
import { Loaded } from '../Loaded.tsx';
import { paths } from '../paths.ts';
import { optionsOf, useKindNames } from '../words.ts';
import { AddOrganisation } from './AddOrganisation.tsx';
import { usePlaceNames } from './usePlaceNames.ts';

const organisationsDocument = graphql(`
  query OrganisationsPage($first: Int!, $after: String, $kind: OrganisationKind, $search: String) {
    organisations(first: $first, after: $after, kind: $kind, search: $search) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          kind
          name
          municipality
        }
      }
    }
  }
`);

const first = 25;

export function OrganisationsPage() {
  const { t } = useLingui();
  const kinds = useKindNames();
  const places = usePlaceNames();
  const [params, setParams] = useSearchParams();
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const [adding, setAdding] = useState(false);
  const kind = params.get('kind') as OrganisationKind | null;
  const search = params.get('search');
  const asked = useQuery(organisationsDocument, {
    variables: { first, after: cursors.at(-1) ?? null, kind, search },
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
  return (
    <AppPage
      title={t`Organisations`}
      lead={t`Who takes part, and how they can be reached. You see no inquiry and no case of theirs.`}
      actions={
        <Button onClick={() => setAdding(true)}>
          <Trans>Add an organisation</Trans>
        </Button>
      }
    >
      <search className="mu-filters">
        <SearchField label={t`Name`} defaultValue={search ?? ''} onSearch={(words) => narrow('search', words)} />
        <Select
          label={t`Kind`}
          none={t`All kinds`}
          options={optionsOf(kinds)}
          value={kind ?? ''}
          onChange={(event) => narrow('kind', event.target.value)}
        />
      </search>
      <Loaded of={{ ...asked, data: asked.data ?? asked.previousData }}>
        {({ organisations: { edges, pageInfo } }) => {
          const rows = edges.map(({ node }) => node);
          const after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
          if (!rows.length) return <EmptyState title={t`Nothing fits these choices`} />;
          return (
            <>
              <Table
                caption={t`Organisations, by name`}
                hideCaption
                rows={rows}
                rowKey={(it) => it.id}
                columns={[
                  {
                    key: 'name',
                    header: t`Name`,
                    cell: (it) => <Link href={paths.organisation(it.id)}>{it.name}</Link>,
                  },
                  { key: 'kind', header: t`Kind`, cell: (it) => kinds[it.kind] },
                  { key: 'place', header: t`Municipality`, cell: (it) => places.nameOf(it.municipality) },
                ]}
              />
              {(cursors.length > 0 || after) && (
                <Pager
                  page={cursors.length + 1}
                  busy={asked.loading}
                  onPrevious={cursors.length ? () => setCursors(cursors.slice(0, -1)) : undefined}
                  onNext={after ? () => setCursors([...cursors, after]) : undefined}
                />
              )}
            </>
          );
        }}
      </Loaded>
      <Dialog open={adding} title={t`Add an organisation`} onClose={() => setAdding(false)}>
        <AddOrganisation onCancel={() => setAdding(false)} />
      </Dialog>
    </AppPage>
  );
}
