import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '#kit';
import { Heading, Stack, Table, Text } from '#kit/ui';

type Props = { tables: readonly { id: string; title: string; cells: number; shown: number }[] };

export function HiddenShares({ tables }: Props) {
  const { t } = useLingui();
  const { number, percent } = useFormat();
  return (
    <Stack>
      <Heading level={2}>
        <Trans>How much is shown</Trans>
      </Heading>
      <Text>
        <Trans>
          The finer a table divides, the fewer registrations there are in each cell, and the more of it is not shown.
        </Trans>
      </Text>
      <Table
        caption={t`Cells that are not shown, table by table`}
        rows={tables}
        rowKey={({ id }) => id}
        columns={[
          { key: 'table', header: t`Table`, cell: ({ id, title }) => `${id}: ${title}` },
          { key: 'cells', header: t`Cells`, numeric: true, cell: ({ cells }) => number(cells) },
          { key: 'hidden', header: t`Not shown`, numeric: true, cell: ({ cells, shown }) => number(cells - shown) },
          {
            key: 'share',
            header: t`Share not shown`,
            numeric: true,
            cell: ({ cells, shown }) => percent((cells - shown) / Math.max(1, cells)),
          },
        ]}
      />
    </Stack>
  );
}
