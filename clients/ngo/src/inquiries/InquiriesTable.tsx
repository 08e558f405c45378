import { useLingui } from '@lingui/react/macro';
import { labelIn, Link, Table, Text, useChannelNames, useFormat } from '#kit';
import { GroundWords, InquiryStatusTag } from '../caseWords.tsx';
import { useCodes } from '../codes.tsx';
import type { InquiriesPageQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

type Row = InquiriesPageQuery['inquiries']['edges'][number]['node'];

export function InquiriesTable({ rows }: { rows: readonly Row[] }) {
  const { t } = useLingui();
  const { lists, municipalities } = useCodes();
  const { shortDate, quarter } = useFormat();
  const channels = useChannelNames();
  return (
    <Table
      caption={t`Inquiries, latest first`}
      hideCaption
      rows={rows}
      rowKey={(it) => it.id}
      columns={[
        {
          key: 'ground',
          header: t`Ground`,
          cell: (it) => (
            <Link href={paths.inquiry(it.id)}>
              <GroundWords grounds={it.incident.grounds} />
            </Link>
          ),
        },
        { key: 'status', header: t`Status`, cell: (it) => <InquiryStatusTag status={it.status} /> },
        { key: 'area', header: t`Service`, cell: (it) => labelIn(lists.areas, it.incident.area) },
        {
          key: 'where',
          header: t`Municipality`,
          cell: ({ incident: { municipality } }) => (municipality ? labelIn(municipalities, municipality) : '–'),
        },
        { key: 'channel', header: t`How`, cell: (it) => channels[it.channel] },
        { key: 'received', header: t`Received`, cell: (it) => shortDate(it.receivedOn) },
        { key: 'quarter', header: t`Counts in`, cell: (it) => (it.counted ? quarter(it.quarter) : t`Not counted`) },
        {
          key: 'by',
          header: t`Taken by`,
          cell: (it) => (
            <Text as="span" tone="muted">
              {it.registeredBy?.name ?? '–'}
            </Text>
          ),
        },
      ]}
    />
  );
}
