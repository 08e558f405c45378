import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { CopyButton, Pager, Table, useFormat } from '#kit';
import type { ListedFile } from './useManifest.ts';

const pageSize = 25;

type Props = { files: readonly ListedFile[]; folder: string; origin: string };

/** Each file by its name, with its size, its hash and an address to copy. */
export function DeliveredFiles({ files, folder, origin }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  const [from, setFrom] = useState(0);
  const rows = files.slice(from, from + pageSize);
  const end = from + rows.length;
  return (
    <>
      <Table
        caption={t`Files`}
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          {
            key: 'name',
            header: t`File`,
            cell: ({ name }) => (
              <a className="ds-link" href={`${folder}/${name}`} download>
                {name}
              </a>
            ),
          },
          { key: 'bytes', header: t`Bytes`, numeric: true, cell: ({ bytes }) => number(bytes) },
          { key: 'sha', header: 'SHA-256', cell: ({ sha256 }) => <span className="mu-hash">{sha256}</span> },
          {
            key: 'copy',
            header: t`Address`,
            cell: ({ name }) => <CopyButton text={`${origin}${folder}/${name}`} what={name} />,
          },
        ]}
      />
      <Pager
        onPrevious={from > 0 ? () => setFrom(from - pageSize) : undefined}
        onNext={end < files.length ? () => setFrom(end) : undefined}
        page={from / pageSize + 1}
        range={t`${{ start: number(Math.min(from + 1, files.length)) }}–${{ end: number(end) }} of ${{ total: number(files.length) }}`}
      />
    </>
  );
}
