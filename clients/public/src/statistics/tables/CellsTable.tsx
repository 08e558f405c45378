import { Trans, useLingui } from '@lingui/react/macro';
import { download, toCsv, useFormat } from '#kit';
import { Button, Pager, Row, Table, Text } from '#kit/ui';
import type { GivenCell } from '../figures.ts';
import { useDimensions } from './useDimensions.ts';

type Props = {
  caption: string;
  dimensions: readonly string[];
  cells: readonly GivenCell[];
  labelOf: (dimension: string, code: string) => string;
  placeOf: (code: string) => string;
  page: number;
  onPage: (page: number) => void;
  csv: string;
  version: string;
};

const rowsAPage = 50;

/** The cells that were chosen, a page at a time; the download has them all. */
export function CellsTable({ caption, dimensions, cells, labelOf, placeOf, page, onPage, csv, version }: Props) {
  const { t } = useLingui();
  const { number, quarter } = useFormat();
  const nameOf = useDimensions();
  const pages = Math.max(1, Math.ceil(cells.length / rowsAPage));
  const at = Math.min(page, pages);
  const from = (at - 1) * rowsAPage;
  const rows = cells.slice(from, from + rowsAPage);
  const codeIn = ({ dims }: GivenCell, name: string) => dims.find((it) => it.name === name)?.code;
  const worded = (cell: GivenCell, name: string) => {
    const code = codeIn(cell, name);
    return code === undefined ? t`All` : labelOf(name, code);
  };
  const hidden = cells.filter(({ value }) => typeof value !== 'number').length;
  const save = () => {
    const header = [
      'release',
      'period',
      'geo',
      'geo_label',
      ...dimensions.flatMap((name) => [name, `${name}_label`]),
      'value',
      'status',
    ];
    const lines = cells.map((cell) => [
      version,
      cell.period,
      cell.geo || '000',
      placeOf(cell.geo),
      ...dimensions.flatMap((name) => [codeIn(cell, name) ?? 'TOT', worded(cell, name)]),
      cell.value ?? null,
      typeof cell.value === 'number' ? 'A' : 'C',
    ]);
    download(csv, toCsv([header, ...lines]));
  };
  return (
    <>
      <Table
        caption={caption}
        compact={dimensions.length === 0}
        rows={rows}
        rowKey={(cell) => [cell.geo, ...dimensions.map((name) => codeIn(cell, name) ?? '')].join('|')}
        columns={[
          { key: 'geo', header: t`Place`, cell: ({ geo }) => placeOf(geo) },
          ...dimensions.map((name) => ({
            key: name,
            header: nameOf(name),
            cell: (cell: GivenCell) => worded(cell, name),
          })),
          {
            key: 'value',
            header: t`Registrations, ${{ period: quarter(cells[0]?.period ?? '') }}`,
            numeric: true,
            cell: ({ value }: GivenCell) =>
              typeof value === 'number' ? (
                number(value)
              ) : (
                <span className="el-none">
                  <Trans>not shown (too few)</Trans>
                </span>
              ),
          },
        ]}
      />
      {pages > 1 && (
        <Pager
          page={at}
          range={t`${{ from: from + 1 }}–${{ to: from + rows.length }} of ${{ all: number(cells.length) }}`}
          {...(at > 1 && { onPrevious: () => onPage(at - 1) })}
          {...(at < pages && { onNext: () => onPage(at + 1) })}
        />
      )}
      <Row>
        <Button variant="secondary" small onClick={save}>
          <Trans>Download exactly this as CSV</Trans>
        </Button>
      </Row>
      <Text size="sm" tone="muted">
        <Trans>
          {number(cells.length)} figures, of which {number(hidden)} are not shown (too few). In the file their value is
          empty and their status C; A is a figure that is shown.
        </Trans>
      </Text>
    </>
  );
}
