import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Link, Table, useFormat, VisuallyHidden } from '#kit';
import { paths } from '../paths.ts';
import type { Erratum } from './ErrataPage.tsx';
import { ReleaseStatus } from './ReleaseStatus.tsx';

type Props = {
  errata: readonly Erratum[];
  /** Absent for those who only read. */
  onPlan: ((it: Erratum) => void) | undefined;
};

export function ErrataTable({ errata, onPlan }: Props) {
  const { t } = useLingui();
  const { number, dateTime } = useFormat();
  return (
    <Table
      caption={t`Corrected versions, the newest first`}
      rows={errata}
      rowKey={(it) => it.version}
      columns={[
        {
          key: 'version',
          header: t`Version`,
          cell: (it) => <Link href={paths.release(it.version)}>{it.version}</Link>,
        },
        {
          key: 'replaces',
          header: t`Replaces`,
          cell: (it) =>
            it.replaces ? <Link href={paths.release(it.replaces.version)}>{it.replaces.version}</Link> : t`Not known`,
        },
        { key: 'state', header: t`State`, cell: (it) => <ReleaseStatus release={it} /> },
        {
          key: 'at',
          header: t`Comes out`,
          cell: (it) => {
            if (it.publishAt) return dateTime(it.publishAt);
            if (!onPlan || it.state === 'PUBLISHED') return t`Not planned`;
            return (
              <Button small variant="secondary" onClick={() => onPlan(it)}>
                <Trans>Plan it</Trans>
                <VisuallyHidden>{` ${it.version}`}</VisuallyHidden>
              </Button>
            );
          },
        },
        {
          key: 'cells',
          header: t`Figures that differ`,
          numeric: true,
          cell: (it) => (it.changedCells === null ? t`Not known` : number(it.changedCells)),
        },
        { key: 'why', header: t`Why`, cell: (it) => it.reason ?? t`Not known` },
      ]}
    />
  );
}
