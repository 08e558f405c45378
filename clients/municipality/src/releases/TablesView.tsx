import { Trans, useLingui } from '@lingui/react/macro';
import { Row, Table, useFormat } from '#kit';
import type { Release } from './ReleasePage.tsx';
import { useLevelNames } from './levels.ts';

export function TablesView({ release }: { release: Release }) {
  const { t } = useLingui();
  const { number, percent, list } = useFormat();
  const levels = useLevelNames();
  const formats: Record<string, string> = {
    csv: 'CSV',
    csvw: 'CSVW',
    'json-stat': 'JSON-stat',
    px: 'PX',
    'sdmx-csv': 'SDMX-CSV',
    'sdmx-json': 'SDMX-JSON',
  };
  return (
    <Table
      caption={t`Tables of ${{ version: release.version }}`}
      hideCaption
      rows={release.tables}
      rowKey={(it) => it.id}
      columns={[
        { key: 'title', header: t`Table`, cell: (it) => `${it.id} ${it.title}` },
        { key: 'levels', header: t`Places`, cell: (it) => list(it.geoLevels.map((level) => levels[level] ?? level)) },
        { key: 'shown', header: t`Shown`, numeric: true, cell: (it) => number(it.shown) },
        { key: 'hidden', header: t`Not shown`, numeric: true, cell: (it) => number(it.cells - it.shown) },
        {
          key: 'share',
          header: t`Share shown`,
          numeric: true,
          cell: (it) => percent(it.shown / Math.max(1, it.cells)),
        },
        {
          key: 'files',
          header: t`Files`,
          cell: (it) =>
            it.files.length ? (
              <Row>
                {it.files.map((file) => (
                  // Files come from the server, past the router.
                  <a key={file.path} className="ds-link" href={file.path} download>
                    {formats[file.format] ?? file.format}
                    <span className="el-hidden">{` ${it.id}`}</span>
                  </a>
                ))}
              </Row>
            ) : (
              <Trans>When it is published</Trans>
            ),
        },
      ]}
    />
  );
}
