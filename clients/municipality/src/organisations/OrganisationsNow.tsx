import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { LinkButton, Stack } from '#kit';
import { graphql } from '../gql/index.ts';
import { Loaded } from '../Loaded.tsx';
import { paths } from '../paths.ts';
import { useKindNames } from '../words.ts';

const nowDocument = graphql(`
  query OrganisationsNow {
    organisations(first: 100) {
      pageInfo {
        hasNextPage
      }
      edges {
        cursor
        node {
          id
          kind
        }
      }
    }
  }
`);

const kindsInOrder = ['MUNICIPALITY', 'NGO', 'EQUALITY_BODY', 'STATISTICS_OFFICE'] as const;

/** For the operator's start page: who takes part. */
export function OrganisationsNow() {
  const kinds = useKindNames();
  const asked = useQuery(nowDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Loaded of={asked}>
      {({ organisations: { edges, pageInfo } }) => {
        const count = edges.length;
        const more = pageInfo.hasNextPage ? '+' : '';
        return (
          <Stack>
            <p className="mu-lead">
              {more ? (
                <Trans>More than {count} organisations take part.</Trans>
              ) : (
                <Plural value={count} one="# organisation takes part." other="# organisations take part." />
              )}
            </p>
            <dl className="mu-figures">
              {kindsInOrder.map((kind) => (
                <div key={kind} className="mu-figure">
                  <dt>{kinds[kind]}</dt>
                  <dd>
                    {edges.filter(({ node }) => node.kind === kind).length}
                    {more}
                  </dd>
                </div>
              ))}
            </dl>
            <div className="mu-actions">
              <LinkButton href={paths.organisations}>
                <Trans>All organisations</Trans>
              </LinkButton>
              <LinkButton href={paths.members} variant="secondary">
                <Trans>People of the equality body</Trans>
              </LinkButton>
            </div>
          </Stack>
        );
      }}
    </Loaded>
  );
}
