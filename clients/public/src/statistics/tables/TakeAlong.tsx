import { Trans, useLingui } from '@lingui/react/macro';
import { Heading, Link, Stack, Text } from '#kit/ui';
import type { CellQuery } from '../../gql/graphql.ts';
import { Copied } from './Copied.tsx';
import { queryText } from './queryText.ts';
import type { Table } from './selected.ts';
import { useFormatName } from './useFormatName.ts';

type Props = { table: Table; version: string; query: CellQuery; api: string };

/** The whole table as files with addresses that never change, and the question for exactly what is seen. */
export function TakeAlong({ table, version, query, api }: Props) {
  const { t, i18n } = useLingui();
  const formatName = useFormatName();
  const suffix = i18n.locale === 'da' ? '' : `?lang=${i18n.locale}`;
  const address = (path: string) => `${window.location.origin}${path}${suffix}`;
  const newest = (path: string) => address(path.replace(`/${version}/`, '/latest/'));
  const text = queryText(version, query);
  return (
    <Stack>
      <Heading level={2}>
        <Trans>The whole table as files</Trans>
      </Heading>
      <Text>
        <Trans>
          An address with the version always gives the same file. With the word latest in its place it gives the newest
          release.
        </Trans>
      </Text>
      {table.files.map(({ format, path }) => (
        <Copied key={format} text={address(path)} what={formatName(format)}>
          <Link href={`${path}${suffix}`} download>
            {formatName(format)}
          </Link>
          <code dir="ltr">{address(path)}</code>
          <code dir="ltr">{newest(path)}</code>
        </Copied>
      ))}
      <Heading level={2}>
        <Trans>The same by GraphQL</Trans>
      </Heading>
      <Text>
        <Trans>
          This question gives exactly the figures above, all pages of them. Paste it in the explorer at{' '}
          <Link href={api}>{api}</Link>, or send it to {api}/graphql.
        </Trans>
      </Text>
      <Copied text={text} what={t`the question`}>
        <pre dir="ltr">{text}</pre>
      </Copied>
    </Stack>
  );
}
