import { Trans, useLingui } from '@lingui/react/macro';
import { Heading, Notice, StatusTag, Table, Text, useFormat } from '#kit';
import type { Draft } from './publicationDocuments.ts';

/** The institutions that a report is about, and whether each of them lets everyone read it. */
export function Agreements({ agreements }: Pick<Draft, 'agreements'>) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  return (
    <>
      <Heading level={2}>{t`The institutions it is about`}</Heading>
      <Table
        caption={t`Whether each agrees`}
        hideCaption
        compact
        rows={agreements}
        rowKey={({ institution }) => institution.id}
        columns={[
          { key: 'institution', header: t`Institution`, cell: ({ institution }) => institution.name },
          {
            key: 'agreed',
            header: t`Agrees`,
            cell: ({ agreedOn }) =>
              agreedOn ? (
                <StatusTag tone="success">{t`Since ${{ day: shortDate(agreedOn) }}`}</StatusTag>
              ) : (
                <StatusTag tone="warning">{t`Not yet`}</StatusTag>
              ),
          },
        ]}
      />
      {agreements.some(({ agreedOn }) => !agreedOn) && (
        <Notice>
          <Text>
            <Trans>
              It can be published when all of them have agreed. Their leaders do so at the foot of the report, when they
              are signed in.
            </Trans>
          </Text>
        </Notice>
      )}
    </>
  );
}
