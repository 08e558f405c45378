import { Trans, useLingui } from '@lingui/react/macro';
import { Button, StatusTag, Table, Text, useFormat, VisuallyHidden } from '#kit';
import type { SeriesBreak } from './BreaksPage.tsx';
import { useCodeNames } from './useCodeNames.ts';

type Props = {
  breaks: readonly SeriesBreak[];
  /** Absent for those who only read. */
  onTakeBack: ((it: SeriesBreak) => void) | undefined;
};

export function BreaksTable({ breaks, onTakeBack }: Props) {
  const { t } = useLingui();
  const { quarter, shortDate } = useFormat();
  const { data: names } = useCodeNames();
  const where = ({ places }: SeriesBreak) =>
    places.length > 0 ? places.map((code) => names?.geo(code) ?? code).join(', ') : t`All of Denmark`;
  return (
    <Table
      caption={t`Breaks in the series, the newest first`}
      rows={breaks}
      rowKey={(it) => it.id}
      columns={[
        { key: 'from', header: t`From`, cell: (it) => quarter(it.from) },
        { key: 'where', header: t`Where`, cell: where },
        { key: 'why', header: t`Why`, cell: (it) => it.reason },
        { key: 'announced', header: t`Announced`, cell: (it) => shortDate(it.announcedAt) },
        {
          key: 'state',
          header: t`State`,
          cell: (it) =>
            it.out ? (
              <StatusTag tone="success">{t`In published figures`}</StatusTag>
            ) : (
              <StatusTag tone="info">{t`To come`}</StatusTag>
            ),
        },
        ...(onTakeBack
          ? [
              {
                key: 'back',
                header: t`Change`,
                cell: (it: SeriesBreak) =>
                  it.out ? (
                    <Text as="span" tone="muted">
                      <Trans>It stays</Trans>
                    </Text>
                  ) : (
                    <Button small variant="secondary" onClick={() => onTakeBack(it)}>
                      <Trans>Take back</Trans>
                      <VisuallyHidden>{` ${quarter(it.from)}`}</VisuallyHidden>
                    </Button>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
