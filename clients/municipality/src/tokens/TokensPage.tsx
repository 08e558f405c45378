import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Answer, Button, Card, EmptyState, StatusTag, Table, Text, today, useFormat, VisuallyHidden } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import { CreateTokenDialog } from './CreateTokenDialog.tsx';
import { Example } from './Example.tsx';
import { RevokeDialog, type Ending } from './RevokeDialog.tsx';

export const tokensDocument = graphql(`
  query TokensPage {
    viewer {
      apiOrigin
    }
    apiTokens {
      id
      name
      prefix
      scopes
      createdOn
      expiresOn
      lastUsedOn
      revoked
    }
  }
`);

const works = (it: { revoked: boolean; expiresOn: string }) => !it.revoked && it.expiresOn > today();

export function TokensPage() {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  const asked = useQuery(tokensDocument, { fetchPolicy: 'cache-and-network' });
  const [creating, setCreating] = useState(false);
  const [ending, setEnding] = useState<Ending>();
  return (
    <AppPage
      title={t`API tokens`}
      lead={t`A token lets a program of yours read published statistics. It can read nothing else, and change nothing.`}
      actions={
        <Button onClick={() => setCreating(true)}>
          <Trans>Make a token</Trans>
        </Button>
      }
    >
      <Answer of={asked}>
        {({ apiTokens }) =>
          apiTokens.length ? (
            <Table
              caption={t`Your tokens`}
              hideCaption
              rows={apiTokens}
              rowKey={(it) => it.id}
              columns={[
                { key: 'name', header: t`Name`, cell: (it) => it.name },
                { key: 'prefix', header: t`Begins with`, cell: (it) => <span className="mu-hash">{it.prefix}…</span> },
                {
                  key: 'state',
                  header: t`State`,
                  cell: (it) => {
                    if (it.revoked) return <StatusTag>{t`Ended`}</StatusTag>;
                    if (!works(it)) return <StatusTag tone="warning">{t`Expired`}</StatusTag>;
                    return <StatusTag tone="success">{t`Works until ${{ day: shortDate(it.expiresOn) }}`}</StatusTag>;
                  },
                },
                {
                  key: 'used',
                  header: t`Last used`,
                  cell: (it) => (it.lastUsedOn ? shortDate(it.lastUsedOn) : t`Never`),
                },
                {
                  key: 'end',
                  header: t`End it`,
                  cell: (it) =>
                    works(it) ? (
                      <Button variant="secondary" tone="danger" small onClick={() => setEnding(it)}>
                        <Trans>End</Trans>
                        <VisuallyHidden>{` ${it.name}`}</VisuallyHidden>
                      </Button>
                    ) : (
                      '–'
                    ),
                },
              ]}
            />
          ) : (
            <EmptyState title={t`You have no tokens`}>
              <Trans>Make one when a program, a notebook or a dashboard is to fetch the figures by itself.</Trans>
            </EmptyState>
          )
        }
      </Answer>
      <Card title={t`How to use it`}>
        <Text size="sm">
          <Trans>
            Send it with each request to the API door. Open data needs no token; with one you are let in more often.
            Keep it like a password: not in code, not in e-mail.
          </Trans>
        </Text>
        {asked.data && <Example door={asked.data.viewer.apiOrigin} />}
      </Card>
      <CreateTokenDialog open={creating} onClose={() => setCreating(false)} />
      <RevokeDialog it={ending} onClose={() => setEnding(undefined)} />
    </AppPage>
  );
}
