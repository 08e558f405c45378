import { everyTable, fileFormats, fileName, type FileFormat } from '../taxonomy/fileFormats.ts';
import type { KeptFile } from './publishedFiles.ts';
import type { ReleaseFile } from './release.type.ts';
import type { ReleaseRow } from './releaseRows.ts';

const inOrder = Object.keys(fileFormats) as FileFormat[];

/** Each format of a table, or of the whole release, once: an address leaves the language open. */
export function filesOf({ version }: ReleaseRow, table: string, kept: readonly KeptFile[]): ReleaseFile[] {
  const found = new Set(kept.filter((it) => it.table === table).map(({ format }) => format));
  // The archive is put together when it is asked for, of a release that has a list of its files.
  if (table === everyTable && found.has('manifest')) found.add('delivery');
  return inOrder
    .filter((format) => found.has(format))
    .map((format) => ({
      format,
      path: `/releases/${version}/${fileName({ table, format })}`,
      mediaType: fileFormats[format].mediaType,
    }));
}
