import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Answer, Card, CopyButton, LinkButton, Row, Stack, SummaryList, Text } from '#kit';
import { readyQueries, type ReadyQuery } from '#kit/queries';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { OfficeNav } from './OfficeNav.tsx';

const graphqlDocument = graphql(`
  query GraphqlPage {
    viewer {
      apiOrigin
    }
    release {
      version
      quarters
    }
  }
`);

/** For those who ask by program: where to ask, and questions that answer as they stand. */
export function GraphqlPage() {
  const { t } = useLingui();
  const asked = useQuery(graphqlDocument);
  return (
    <AppPage
      title="GraphQL"
      lead={t`Everything published can be asked for by a program, cell by cell. It is open to all; with a token you are let in more often.`}
    >
      <OfficeNav here={paths.graphql} />
      <Answer of={asked}>
        {({ viewer: { apiOrigin }, release }) => (
          <>
            <Addresses origin={apiOrigin} />
            <Queries quarters={release?.quarters ?? []} />
          </>
        )}
      </Answer>
    </AppPage>
  );
}

function Addresses({ origin }: { origin: string }) {
  const { t } = useLingui();
  const copied = (term: string, address: string) => ({
    term,
    value: (
      <Row>
        <span className="mu-hash">{address}</span>
        <CopyButton text={address} what={term} />
      </Row>
    ),
  });
  return (
    <Stack>
      <SummaryList
        rows={[
          copied(t`Questions are sent to`, `${origin}/graphql`),
          copied(t`The newest files, always`, `${origin}/releases/latest/manifest.json`),
        ]}
      />
      <div className="mu-actions">
        <LinkButton href={origin} rel="noreferrer">
          <Trans>Open the explorer</Trans>
        </LinkButton>
        <LinkButton href={paths.tokens} variant="secondary">
          <Trans>API tokens</Trans>
        </LinkButton>
      </div>
    </Stack>
  );
}

function Queries({ quarters }: { quarters: readonly string[] }) {
  const { t } = useLingui();
  const titles: Record<ReadyQuery['name'], string> = {
    release: t`The newest release and its tables`,
    series: t`One figure through time`,
    cells: t`Figures of one quarter, by ground and place`,
    audit: t`How the release was attacked before it came out`,
    files: t`The addresses of all its files`,
    codes: t`What the codes mean`,
  };
  return (
    <>
      <Text>
        <Trans>These answer as they stand. The explorer opens with the same ones.</Trans>
      </Text>
      {readyQueries(quarters).map(({ name, query }) => (
        <Card key={name} title={titles[name]} aside={<CopyButton text={query} what={titles[name]} />}>
          <pre className="mu-code" lang="en">
            {query.trim()}
          </pre>
        </Card>
      ))}
    </>
  );
}
