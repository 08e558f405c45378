import { gzipSync } from 'node:zlib';
import type { Connection } from '../platform/worker.ts';
import { breaksOf } from './breaks.ts';
import { filesOf } from './files/filesOf.ts';
import { bytesOf } from './files/releaseFile.ts';
import { sha256, type Release, type ReleaseCell } from './release.ts';

/** Writes every file of a release as it will be sent: packed once, and in the archive for delivery with the same bytes. */
export async function writeFiles(release: Connection, it: Release, cells: readonly ReleaseCell[]): Promise<void> {
  for (const file of filesOf(it, cells, await breaksOf(release))) {
    const { tableId, format, language, mediaType } = file;
    const bytes = bytesOf(file);
    await release.query(
      `insert into release_file (release_version, table_id, format, language, media_type, sha256, size, packed, bytes)
       values ($1, $2, $3, $4, $5, $6, $7, true, $8)`,
      [it.version, tableId, format, language, mediaType, sha256(bytes), bytes.length, gzipSync(bytes)],
    );
  }
}
