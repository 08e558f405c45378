import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '#kit';
import { Heading, Stack, Table, Text } from '#kit/ui';
import { shareOf, unknowns, type Published } from './published.ts';

type Props = { year: string; published: Published; total: number | null };

/** What was left open, question by question. */
export function Unknowns({ year, published, total }: Props) {
  const { t } = useLingui();
  const { number, percent } = useFormat();
  const values = unknowns(published);
  const rows = [
    { key: 'ground', name: t`Ground not known`, value: values.ground },
    { key: 'undisclosed', name: t`Ground not told`, value: values.undisclosed },
    { key: 'area', name: t`Area of service not known`, value: values.area },
    { key: 'place', name: t`Online, or place not known`, value: values.place },
    { key: 'age', name: t`Age not known`, value: values.age },
    { key: 'gender', name: t`Gender not known`, value: values.gender },
  ];
  const none = t`not shown (too few)`;
  const said = (value: number | null, how: (value: number) => string) => (value === null ? none : how(value));
  return (
    <Stack>
      <Heading level={2}>{t`What is not known, ${{ year }}`}</Heading>
      <Text>
        <Trans>
          Nobody has to answer more than they want to. The more is left open, the less a breakdown says about all.
        </Trans>
      </Text>
      <Table
        caption={t`Registrations in which something was left open, all of Denmark, ${{ year }}`}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'what', header: t`What was left open`, cell: ({ name }) => name },
          { key: 'value', header: t`Registrations`, numeric: true, cell: ({ value }) => said(value, number) },
          {
            key: 'share',
            header: t`Share of all`,
            numeric: true,
            cell: ({ value }) => said(shareOf(value, total), percent),
          },
        ]}
      />
    </Stack>
  );
}
