import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useAction } from '../api/index.ts';
import { ChangePasswordForm, SessionsTable, useViewer, type SignedInAt } from '../session/index.ts';
import { Card, ProblemNotice, Stack, SummaryList, Text, useToast } from '../ui/index.ts';
import { Answer } from './Answer.tsx';

type NoVariables = Record<string, never>;
type Props = {
  /** What they are, in words. */
  roleName: string;
  /** The app's own, for each app has its own list of documents. */
  documents: {
    sessions: TypedDocumentNode<{ sessions: readonly SignedInAt[] }, NoVariables>;
    endSession: TypedDocumentNode<unknown, { id: string }>;
    changePassword: TypedDocumentNode<unknown, { input: { current: string; password: string } }>;
  };
};

/** What a person keeps of their own: who they are here, their password, and where they are signed in. */
export function Account({ roleName, documents }: Props) {
  const { t } = useLingui();
  const viewer = useViewer();
  return (
    <Stack>
      <Card title={t`Who you are here`}>
        <SummaryList
          rows={[
            { term: t`Name`, value: viewer.name },
            { term: t`Role`, value: roleName },
            { term: t`Organisation`, value: viewer.organisation?.name },
          ]}
        />
        <Text size="sm" tone="muted">
          <Trans>Whoever manages the members of your organisation can change your role.</Trans>
        </Text>
      </Card>
      <Password documents={documents} />
      <Sessions documents={documents} />
    </Stack>
  );
}

function Password({ documents }: Pick<Props, 'documents'>) {
  const { t } = useLingui();
  const { run, busy, problem, errors } = useAction(documents.changePassword, { refetchQueries: [documents.sessions] });
  return (
    <Card title={t`Change password`}>
      <div className="el-narrow">
        <ChangePasswordForm
          busy={busy}
          problem={problem}
          errors={errors}
          onChange={async (input) => Boolean(await run({ input }))}
        />
      </div>
    </Card>
  );
}

function Sessions({ documents }: Pick<Props, 'documents'>) {
  const { t } = useLingui();
  const toast = useToast();
  const asked = useQuery(documents.sessions, { fetchPolicy: 'cache-and-network' });
  const { run, busy, problem } = useAction(documents.endSession, {
    refetchQueries: [documents.sessions],
    awaitRefetchQueries: true,
  });
  const end = async (ids: readonly string[]) => {
    for (const id of ids) if (!(await run({ id }))) return;
    toast({ text: ids.length === 1 ? t`That session has ended.` : t`The other sessions have ended.` });
  };
  return (
    <Card title={t`Where you are signed in`}>
      <Text size="sm" tone="muted">
        <Trans>Each line is a browser. Is one of them not yours? End it, and change your password.</Trans>
      </Text>
      {problem && <ProblemNotice message={problem.message} />}
      <Answer of={asked}>
        {({ sessions }) => <SessionsTable sessions={sessions} busy={busy} onEnd={(ids) => void end(ids)} />}
      </Answer>
    </Card>
  );
}
