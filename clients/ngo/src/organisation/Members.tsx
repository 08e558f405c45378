import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from 'react-router';
import {
  Card,
  Guarded,
  Link,
  Row,
  StatusTag,
  Table,
  Text,
  useFormat,
  useViewer,
  VisuallyHidden,
  type Column,
} from '#kit';
import type { Members_MemberFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { ReasonedButton } from '../ReasonedButton.tsx';
import { useRoleNames } from '../words.ts';

type Props = { members: readonly Members_MemberFragment[]; manages: boolean };

/** Names and roles for everybody, the rest for whoever manages the members. */
export function Members({ members, manages }: Props) {
  const { t } = useLingui();
  const me = useViewer();
  const navigate = useNavigate();
  const roles = useRoleNames();
  const { shortDate } = useFormat();
  const columns: Column<Members_MemberFragment>[] = [
    { key: 'name', header: t`Name`, cell: (it) => it.name },
    { key: 'role', header: t`Role`, cell: (it) => roles[it.role] },
  ];
  const details: Column<Members_MemberFragment>[] = [
    { key: 'email', header: t`E-mail`, cell: (it) => <Guarded of={it} field="email" /> },
    {
      key: 'last',
      header: t`Last signed in`,
      cell: (it) => (it.lastSignInOn ? shortDate(it.lastSignInOn) : t`Not yet`),
    },
    {
      key: 'active',
      header: t`Account`,
      cell: (it) => (
        <>
          {it.active ? <StatusTag tone="success">{t`Active`}</StatusTag> : <StatusTag>{t`Ended`}</StatusTag>}
          {it.invitedByOperator && (
            <Text size="sm" tone="muted">
              <Trans>Invited by the operator</Trans>
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'end',
      header: t`Action`,
      cell: (it) =>
        it.active && it.id !== me.id ? (
          <Row>
            <Link href={paths.changeRole(it.id)}>
              <Trans>Change role</Trans>
              <VisuallyHidden>: {it.name}</VisuallyHidden>
            </Link>
            <Link href={paths.deactivateMember(it.id)}>
              <Trans>End access</Trans>
              <VisuallyHidden>: {it.name}</VisuallyHidden>
            </Link>
          </Row>
        ) : (
          '–'
        ),
    },
  ];
  return (
    <Card
      title={t`Who works here`}
      aside={
        <ReasonedButton
          small
          variant="secondary"
          reason={manages ? undefined : t`Your manager invites new colleagues.`}
          onClick={() => void navigate(paths.inviteMember)}
        >
          <Trans>Invite a colleague</Trans>
        </ReasonedButton>
      }
    >
      <Table
        caption={t`Who works here`}
        hideCaption
        rows={members}
        rowKey={(it) => it.id}
        columns={manages ? [...columns, ...details] : columns}
      />
    </Card>
  );
}
