import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Link, StatusTag, Table, Text, useFormat, VisuallyHidden } from '#kit';
import { paths } from '../paths.ts';
import type { Planned } from './CalendarPage.tsx';
import { isErratum } from './erratum.ts';

type Props = {
  rows: readonly Planned[];
  /** Absent for those who only read. */
  onMove: ((it: Planned) => void) | undefined;
};

export function CalendarTable({ rows, onMove }: Props) {
  const { t } = useLingui();
  const { quarter, dateTime } = useFormat();
  const table = (
    <Table
      caption={t`Planned and published releases, the newest first`}
      rows={rows}
      rowKey={(it) => it.version}
      columns={[
        {
          key: 'quarter',
          header: t`Quarter`,
          cell: (it) => (isErratum(it) ? `${quarter(it.quarter)} (${it.version})` : quarter(it.quarter)),
        },
        { key: 'at', header: t`Comes out`, cell: (it) => dateTime(it.publishAt) },
        { key: 'state', header: t`State`, cell: (it) => <Standing it={it} /> },
        { key: 'moves', header: t`Moved`, cell: (it) => <Moves it={it} /> },
        ...(onMove
          ? [
              {
                key: 'move',
                header: t`Change`,
                cell: (it: Planned) =>
                  it.release ? (
                    <Text as="span" tone="muted">
                      <Trans>It is out</Trans>
                    </Text>
                  ) : (
                    <Button small variant="secondary" onClick={() => onMove(it)}>
                      <Trans>Move</Trans>
                      <VisuallyHidden>{` ${quarter(it.quarter)}`}</VisuallyHidden>
                    </Button>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
  // On paper nothing can be moved.
  return onMove ? <div className="mu-plans-releases">{table}</div> : table;
}

function Standing({ it }: { it: Planned }) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  if (it.release) {
    return (
      <>
        <StatusTag tone="success">
          {it.release.publishedAt ? t`Published ${{ day: dateTime(it.release.publishedAt) }}` : t`Published`}
        </StatusTag>{' '}
        <Link href={paths.release(it.release.version)}>{it.release.version}</Link>
      </>
    );
  }
  if (it.late) return <StatusTag tone="danger">{t`Late: move it, with a reason`}</StatusTag>;
  return <StatusTag tone="info">{t`Planned`}</StatusTag>;
}

function Moves({ it }: { it: Planned }) {
  const { t } = useLingui();
  const { dateTime, shortDate } = useFormat();
  if (it.moves.length === 0) return <span className="el-none">{t`Never`}</span>;
  return (
    <ul className="el-list">
      {it.moves.map(({ from, to, announcedAt, reason }) => (
        <li key={announcedAt}>
          {t`From ${{ from: dateTime(from) }} to ${{ to: dateTime(to) }}, announced ${{ day: shortDate(announcedAt) }}:`}{' '}
          {reason}
        </li>
      ))}
    </ul>
  );
}
