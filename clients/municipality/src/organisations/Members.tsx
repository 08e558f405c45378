import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import {
  Answer,
  Button,
  Dialog,
  EmptyState,
  Guarded,
  Pager,
  Row,
  StatusTag,
  Table,
  useFormat,
  VisuallyHidden,
} from '#kit';
import { graphql } from '../gql/index.ts';
import type { MembersQuery, OrganisationKind, Role } from '../gql/graphql.ts';
import { useRoleNames } from '../words.ts';
import { ChangeRoleDialog } from './ChangeRoleDialog.tsx';
import { EndAccountDialog } from './EndAccountDialog.tsx';
import { Invite } from './Invite.tsx';

const membersDocument = graphql(`
  query Members($organisation: ID!, $first: Int!, $after: String) {
    members(organisation: $organisation, first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          name
          role
          email
          active
          lastSignInOn
          withheld
          viewerCanManage
        }
      }
    }
  }
`);

type Organisation = { id: string; name: string; kind: OrganisationKind; invitableRoles: readonly Role[] };
type Member = MembersQuery['members']['edges'][number]['node'];

const first = 50;

export function Members({ organisation }: { organisation: Organisation }) {
  const { t } = useLingui();
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const [inviting, setInviting] = useState(false);
  const [changing, setChanging] = useState<Member>();
  const [ending, setEnding] = useState<Member>();
  const asked = useQuery(membersDocument, {
    variables: { organisation: organisation.id, first, after: cursors.at(-1) ?? null },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <>
      {organisation.invitableRoles.length > 0 && (
        <Row>
          <Button onClick={() => setInviting(true)}>
            <Trans>Invite a person</Trans>
          </Button>
        </Row>
      )}
      <Answer of={asked}>
        {({ members: { edges, pageInfo } }) => {
          const after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
          if (!edges.length) return <EmptyState title={t`Nobody works here yet`} />;
          return (
            <>
              <MembersTable members={edges.map(({ node }) => node)} onChange={setChanging} onEnd={setEnding} />
              {(cursors.length > 0 || after) && (
                <Pager
                  page={cursors.length + 1}
                  busy={asked.loading}
                  onPrevious={cursors.length ? () => setCursors(cursors.slice(0, -1)) : undefined}
                  onNext={after ? () => setCursors([...cursors, after]) : undefined}
                />
              )}
            </>
          );
        }}
      </Answer>
      <Dialog open={inviting} title={t`Invite a person`} onClose={() => setInviting(false)}>
        <Invite organisation={organisation} onClose={() => setInviting(false)} />
      </Dialog>
      <ChangeRoleDialog kind={organisation.kind} member={changing} onClose={() => setChanging(undefined)} />
      <EndAccountDialog member={ending} onClose={() => setEnding(undefined)} />
    </>
  );
}

type TableProps = {
  members: readonly Member[];
  onChange: (member: Member) => void;
  onEnd: (member: Member) => void;
};

function MembersTable({ members, onChange, onEnd }: TableProps) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  const roles = useRoleNames();
  return (
    <Table
      caption={t`People, by name`}
      hideCaption
      rows={members}
      rowKey={(it) => it.id}
      columns={[
        { key: 'name', header: t`Name`, cell: (it) => it.name },
        { key: 'role', header: t`Role`, cell: (it) => roles[it.role] },
        { key: 'email', header: t`E-mail`, cell: (it) => <Guarded of={it} field="email" /> },
        {
          key: 'state',
          header: t`State`,
          cell: (it) =>
            it.active === false ? <StatusTag>{t`Ended`}</StatusTag> : <StatusTag tone="success">{t`Active`}</StatusTag>,
        },
        {
          key: 'seen',
          header: t`Last signed in`,
          cell: (it) => (it.lastSignInOn ? shortDate(it.lastSignInOn) : t`Never`),
        },
        {
          key: 'end',
          header: t`Account`,
          cell: (it) =>
            it.viewerCanManage && it.active ? (
              <Row>
                <Button variant="secondary" small onClick={() => onChange(it)}>
                  <Trans>Change the role</Trans>
                  <VisuallyHidden>{` ${it.name}`}</VisuallyHidden>
                </Button>
                <Button variant="secondary" tone="danger" small onClick={() => onEnd(it)}>
                  <Trans>End the account</Trans>
                  <VisuallyHidden>{` ${it.name}`}</VisuallyHidden>
                </Button>
              </Row>
            ) : (
              '–'
            ),
        },
      ]}
    />
  );
}
