import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import {
  Answer,
  Button,
  Dialog,
  EmptyState,
  Link,
  optionsOf,
  Pager,
  SearchField,
  Select,
  Table,
  pageSize,
  useListAddress,
} from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { OrganisationKind } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { useKindNames } from '../words.ts';
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

export function OrganisationsPage() {
  const { t } = useLingui();
  const kinds = useKindNames();
  const places = usePlaceNames();
  const at = useListAddress();
  const [adding, setAdding] = useState(false);
  const kind = at.asked.get('kind') as OrganisationKind | null;
  const search = at.asked.get('search');
  const asked = useQuery(organisationsDocument, {
    variables: { first: pageSize, after: at.after, kind, search },
    fetchPolicy: 'cache-and-network',
  });
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
        <SearchField label={t`Name`} defaultValue={search ?? ''} onSearch={(words) => at.choose({ search: words })} />
        <Select
          label={t`Kind`}
          none={t`All kinds`}
          options={optionsOf(kinds)}
          value={kind ?? ''}
          onChange={(event) => at.choose({ kind: event.target.value })}
        />
      </search>
      <Answer of={asked}>
        {({ organisations: { edges, pageInfo } }) => {
          const rows = edges.map(({ node }) => node);
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
              {(at.onPrevious || pageInfo.hasNextPage) && (
                <Pager
                  page={at.from / pageSize + 1}
                  busy={asked.loading}
                  onPrevious={at.onPrevious}
                  onNext={at.onNext(pageInfo)}
                />
              )}
            </>
          );
        }}
      </Answer>
      <Dialog open={adding} title={t`Add an organisation`} onClose={() => setAdding(false)}>
        <AddOrganisation onCancel={() => setAdding(false)} />
      </Dialog>
    </AppPage>
  );
}
