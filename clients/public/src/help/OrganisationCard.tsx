import { useFragment } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '#kit';
import { Card, Link, Text } from '#kit/ui';
import { wordFor, type Words } from '../codes.ts';
import { graphql } from '../gql/gql.ts';
import type { OrganisationCard_OrganisationFragment } from '../gql/graphql.ts';

const organisationCard = graphql(`
  fragment OrganisationCard_organisation on Organisation {
    id
    name
    description
    website
    phone
    email
    helpsWith
  }
`);

type Props = { organisation: FragmentType<OrganisationCard_OrganisationFragment>; grounds: Words };

/** Only what can be opened in a browser becomes a link. */
const address = (website: string) => (/^https?:\/\//.test(website) ? website : `https://${website}`);

export function OrganisationCard({ organisation, grounds }: Props) {
  const { list } = useFormat();
  const { data, complete } = useFragment({ fragment: organisationCard, from: organisation });
  if (!complete) return null;
  return (
    <Card level={3} title={data.name}>
      {/* Organisations write it in Danish, whatever the page is read in. */}
      {data.description && <Text lang="da">{data.description}</Text>}
      {data.helpsWith.length > 0 && (
        <Text size="sm" tone="muted">
          <Trans>Helps with: {list(data.helpsWith.map((it) => wordFor(grounds, it).toLowerCase()))}</Trans>
        </Text>
      )}
      {data.phone && (
        <Link href={`tel:${data.phone.replace(/\s/g, '')}`}>
          <Trans>Call {data.phone}</Trans>
        </Link>
      )}
      {data.email && <Link href={`mailto:${data.email}`}>{data.email}</Link>}
      {data.website && (
        <Link href={address(data.website)} rel="noreferrer">
          {data.website.replace(/^https?:\/\//, '')}
        </Link>
      )}
    </Card>
  );
}
