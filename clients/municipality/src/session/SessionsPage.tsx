import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  Button,
  ProblemNotice,
  StatusTag,
  Table,
  useAction,
  useFormat,
  useSession,
  useToast,
  VisuallyHidden,
} from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import { Loaded } from '../Loaded.tsx';

const sessionsDocument = graphql(`
  query SessionsPage {
    sessions {
      id
      startedAt
      lastUsedAt
      current
    }
  }
`);

const endDocument = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);

export function SessionsPage() {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const { signOut } = useSession();
  const toast = useToast();
  const asked = useQuery(sessionsDocument, { fetchPolicy: 'cache-and-network' });
  const { run, busy, problem } = useAction(endDocument, {
    refetchQueries: [sessionsDocument],
    awaitRefetchQueries: true,
  });
  const end = async (id: string) => {
    if (await run({ id })) toast({ text: t`That session has ended.` });
  };
  return (
    <AppPage
      title={t`Where you are signed in`}
      lead={t`Each line is a browser. End the ones you do not know, and those on computers that you no longer use.`}
    >
      {problem && <ProblemNotice message={problem.message} />}
      <Loaded of={asked}>
        {({ sessions }) => (
          <Table
            caption={t`Your sessions`}
            hideCaption
            rows={sessions}
            rowKey={(it) => it.id}
            columns={[
              { key: 'started', header: t`Signed in`, cell: (it) => dateTime(it.startedAt) },
              { key: 'used', header: t`Last used`, cell: (it) => dateTime(it.lastUsedAt) },
              {
                key: 'here',
                header: t`Where`,
                cell: (it) =>
                  it.current ? <StatusTag tone="success">{t`This browser`}</StatusTag> : <Trans>Another browser</Trans>,
              },
              {
                key: 'end',
                header: t`End it`,
                cell: (it) => (
                  <Button
                    variant="secondary"
                    small
                    busy={busy}
                    onClick={() => (it.current ? signOut() : void end(it.id))}
                  >
                    {it.current ? <Trans>Sign out</Trans> : <Trans>End</Trans>}
                    <VisuallyHidden>{` ${dateTime(it.startedAt)}`}</VisuallyHidden>
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Loaded>
    </AppPage>
  );
}
