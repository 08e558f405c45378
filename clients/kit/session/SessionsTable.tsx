import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../i18n/index.ts';
import { Button, Row, StatusTag, Table, VisuallyHidden } from '../ui/index.ts';

export type SignedInAt = { id: string; startedAt: string; lastUsedAt: string; expiresAt: string; current: boolean };
type Props = { sessions: readonly SignedInAt[]; busy: boolean; onEnd: (ids: readonly string[]) => void };

/** The browsers in which a person is signed in; this one ends by signing out. */
export function SessionsTable({ sessions, busy, onEnd }: Props) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const others = sessions.filter((it) => !it.current).map(({ id }) => id);
  return (
    <>
      <Table
        caption={t`Where you are signed in`}
        hideCaption
        rows={sessions}
        rowKey={(it) => it.id}
        columns={[
          { key: 'from', header: t`Signed in`, cell: (it) => dateTime(it.startedAt) },
          { key: 'last', header: t`Last used`, cell: (it) => dateTime(it.lastUsedAt) },
          { key: 'until', header: t`Ends by itself`, cell: (it) => dateTime(it.expiresAt) },
          {
            key: 'end',
            header: t`Where`,
            cell: (it) =>
              it.current ? (
                <StatusTag tone="success">{t`This browser`}</StatusTag>
              ) : (
                <Row>
                  <Trans>Another browser</Trans>
                  <Button variant="secondary" small busy={busy} onClick={() => onEnd([it.id])}>
                    <Trans>End</Trans>
                    <VisuallyHidden>{` ${dateTime(it.startedAt)}`}</VisuallyHidden>
                  </Button>
                </Row>
              ),
          },
        ]}
      />
      {others.length > 1 && (
        <Row>
          <Button variant="secondary" busy={busy} onClick={() => onEnd(others)}>
            <Trans>End all the others</Trans>
          </Button>
        </Row>
      )}
    </>
  );
}
