import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Card, Link, Text, useFormat, useViewer } from '#kit';
import { graphql } from '../gql/index.ts';

const publicationsDocument = graphql(`
  query PublicationsOf($source: ID!) {
    publications(source: $source, first: 100) {
      edges {
        cursor
        node {
          id
          number
          publishedOn
          stands
        }
      }
    }
  }
`);

/** Whether citizens read it, below a report, and the way to let them. */
export function PublishingLink({ source, href }: { source: string; href: string }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { role } = useViewer();
  const asked = useQuery(publicationsDocument, { variables: { source }, fetchPolicy: 'cache-and-network' });
  const told = asked.data?.publications.edges.map(({ node }) => node);
  if (!told) return null;
  const standing = told.find(({ stands }) => stands);
  return (
    <div className="mu-screen">
      <Card title={t`Citizens`}>
        <Text>
          {standing
            ? t`Everyone reads it: version ${{ number: standing.number }}, published ${{ day: date(standing.publishedOn) }}.`
            : t`It is not published: citizens do not read it.`}
        </Text>
        {role !== 'INSTITUTION_LEAD' && (
          <Link href={href}>
            {role === 'MUNICIPAL_MANAGER' ? t`Publish it, or take it back` : t`What was published, and when`}
          </Link>
        )}
      </Card>
    </div>
  );
}
