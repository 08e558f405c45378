import { useLingui } from '@lingui/react/macro';
import { useFormat } from '#kit';
import { Heading, Stack, Table, Text } from '#kit/ui';
import type { Words } from '../../codes.ts';
import type { Published } from './published.ts';

type Props = { year: string; published: Published; words: Words; hidden: string };

/** The same may have been registered twice; how many incidents there are lies between two numbers. */
export function Duplicates({ year, published, words, hidden }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  const none = published('Y7', { dup: 'NONE' });
  const possible = published('Y7', { dup: 'POSSIBLE' });
  const known = none !== null && possible !== null;
  return (
    <Stack>
      <Heading level={2}>{t`Registered twice, ${{ year }}`}</Heading>
      <Text>
        {known
          ? t`Confirmed duplicates are not counted. If every possible duplicate were one, ${{ least: number(none) }} registrations would remain; if none were, ${{ most: number(none + possible) }}.`
          : t`Confirmed duplicates are not counted. How many more there may be: ${{ hidden }}`}
      </Text>
      <Table
        caption={t`Registrations by whether they were known from before, all of Denmark, ${{ year }}`}
        compact
        rows={words}
        rowKey={({ code }) => code}
        columns={[
          { key: 'class', header: t`Duplicates`, cell: ({ label }) => label },
          {
            key: 'value',
            header: t`Registrations`,
            numeric: true,
            cell: ({ code }) => {
              const value = published('Y7', { dup: code });
              return value === null ? t`not shown (too few)` : number(value);
            },
          },
        ]}
      />
    </Stack>
  );
}
