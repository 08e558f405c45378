import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '#kit';
import { Button, Heading, Link, Row, Stack, Text } from '#kit/ui';
import { wireLocale } from '../codes.ts';
import type { StatisticsPageQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { useFormatName } from './tables/useFormatName.ts';

type Props = { release: NonNullable<StatisticsPageQuery['release']> };

/** Every table, as a page and as files. */
export function TakeFigures({ release: it }: Props) {
  const { t, i18n } = useLingui();
  const { date, number } = useFormat();
  const formatName = useFormatName();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Stack>
      <div className="el-stack pu-print" data-gap="sm">
        <Heading level={2}>
          <Trans>Take the figures with you</Trans>
        </Heading>
        <ul className="pu-files">
          {it.tables.map((table) => {
            const about = wireLocale(i18n.locale) === 'DA' ? table.da : table.en;
            const title = table.id.startsWith('Q') ? t`${{ about }}, each quarter` : t`${{ about }}, each year`;
            return (
              <li key={table.id}>
                <span>
                  <Link href={`${paths.table(table.id)}?release=${it.version}`}>
                    {title} ({table.id})
                  </Link>
                </span>
                <div className="pu-formats">
                  {table.files.map(({ format, path }) => (
                    <Link key={format} href={i18n.locale === 'en' ? `${path}?lang=en` : path} download>
                      {formatName(format)}
                      <span className="el-hidden">: {title}</span>
                    </Link>
                  ))}
                </div>
              </li>
            );
          })}
        </ul>
      </div>
      <Row>
        <Button variant="secondary" small onClick={() => void copy()}>
          <Trans>Copy a link to this view</Trans>
        </Button>
        <output className="pu-said">{copied ? t`The link is copied.` : ''}</output>
      </Row>
      <Text size="sm" tone="muted">
        {it.publishedAt && (
          <Trans>
            Published {date(it.publishedAt)}, version {it.version}.
          </Trans>
        )}{' '}
        <Trans>
          {number(it.shownCells)} figures are shown; {number(it.hiddenCells)} are not shown (too few).
        </Trans>{' '}
        <Link href={paths.method}>
          <Trans>How we count</Trans>
        </Link>
      </Text>
    </Stack>
  );
}
