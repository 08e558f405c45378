import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, ProblemNotice, Table, Tag, Text, useAction, useFormat, useToast, VisuallyHidden } from '#kit';
import { graphql } from '../gql/index.ts';
import type { OrganisationPageQuery } from '../gql/graphql.ts';

const endDocument = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);

export function Sessions({ sessions }: { sessions: OrganisationPageQuery['sessions'] }) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const toast = useToast();
  const { run, busy, problem } = useAction(endDocument, { refetchQueries: ['OrganisationPage'] });
  const end = async (id: string) => {
    if (await run({ id })) toast({ text: t`That session is ended.` });
  };
  return (
    <Card title={t`Where you are signed in`}>
      <Text size="sm" tone="muted">
        <Trans>Do you see one that is not yours? End it, and tell your manager.</Trans>
      </Text>
      {problem && <ProblemNotice message={problem.message} />}
      <Table
        caption={t`Where you are signed in`}
        hideCaption
        rows={sessions}
        rowKey={(it) => it.id}
        columns={[
          { key: 'from', header: t`Signed in`, cell: (it) => dateTime(it.startedAt) },
          { key: 'last', header: t`Last used`, cell: (it) => dateTime(it.lastUsedAt) },
          {
            key: 'end',
            header: t`Action`,
            cell: (it) =>
              it.current ? (
                <Tag tone="info">{t`This one`}</Tag>
              ) : (
                <Button variant="secondary" small busy={busy} onClick={() => void end(it.id)}>
                  <Trans>End</Trans>
                  <VisuallyHidden>: {dateTime(it.startedAt)}</VisuallyHidden>
                </Button>
              ),
          },
        ]}
      />
    </Card>
  );
}
