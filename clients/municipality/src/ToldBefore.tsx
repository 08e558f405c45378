import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, StatusTag, Table, Text, useFormat, VisuallyHidden } from '#kit';
import { TakeBackDialog, type TakeBack } from './TakeBackDialog.tsx';

/** A version of what a municipality published, of whatever it is. */
export type Told = {
  id: string;
  number: number;
  publishedOn: string;
  stands: boolean;
  withdrawnOn: string | null;
  withdrawnBecause: string | null;
  version: number;
};

type Props = { rows: readonly Told[]; takeBack: TakeBack | undefined };

export function ToldBefore({ rows, takeBack }: Props) {
  const { t } = useLingui();
  const { shortDate, number } = useFormat();
  const [taken, setTaken] = useState<string>();
  if (!rows.length) {
    return (
      <Text tone="muted">
        <Trans>Nothing was told yet.</Trans>
      </Text>
    );
  }
  return (
    <>
      <Table
        caption={t`Published versions, the newest first`}
        hideCaption
        rows={rows}
        rowKey={(it) => it.id}
        columns={[
          { key: 'number', header: t`Version`, cell: (it) => number(it.number) },
          { key: 'day', header: t`Published`, cell: (it) => shortDate(it.publishedOn) },
          { key: 'state', header: t`State`, cell: (it) => <State it={it} /> },
          ...(takeBack
            ? [
                {
                  key: 'withdraw',
                  header: t`Take back`,
                  cell: (it: Told) =>
                    it.stands ? (
                      <Button variant="quiet" tone="danger" small onClick={() => setTaken(it.id)}>
                        <Trans>Take back</Trans>
                        <VisuallyHidden>{t`: version ${{ number: it.number }}`}</VisuallyHidden>
                      </Button>
                    ) : (
                      '–'
                    ),
                },
              ]
            : []),
        ]}
      />
      {takeBack && (
        <TakeBackDialog
          told={rows.find(({ id }) => id === taken)}
          takeBack={takeBack}
          onClose={() => {
            setTaken(undefined);
            takeBack.reset();
          }}
        />
      )}
    </>
  );
}

function State({ it }: { it: Told }) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  if (it.stands) return <StatusTag tone="success">{t`Everyone reads it`}</StatusTag>;
  if (!it.withdrawnOn) return <StatusTag tone="neutral">{t`Replaced`}</StatusTag>;
  return (
    <>
      <StatusTag tone="warning">{t`Taken back ${{ day: shortDate(it.withdrawnOn) }}`}</StatusTag>
      <Text as="div" size="sm" tone="muted">
        {it.withdrawnBecause}
      </Text>
    </>
  );
}
