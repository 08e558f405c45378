import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Answer, LinkButton, Stack } from '#kit';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';

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

/** For the operator's start page: who takes part. */
export function OrganisationsNow() {
  const { t } = useLingui();
  const kinds = [
    { kind: 'MUNICIPALITY', label: t`Municipalities` },
    { kind: 'INSTITUTION', label: t`Institutions` },
    { kind: 'NGO', label: t`Interest organisations` },
    { kind: 'EQUALITY_BODY', label: t`Equality bodies` },
    { kind: 'STATISTICS_OFFICE', label: t`Statistics offices` },
  ];
  const asked = useQuery(nowDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Answer of={asked}>
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
              {kinds.map(({ kind, label }) => (
                <div key={kind} className="mu-figure">
                  <dt>{label}</dt>
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
    </Answer>
  );
}
