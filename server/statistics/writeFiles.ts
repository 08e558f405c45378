import { gzipSync } from 'node:zlib';
import type { Connection } from '../platform/worker.ts';
import { breaksOf } from './breaks.ts';
import { filesOf } from './files/filesOf.ts';
import { bytesOf, type ReleaseFile } from './files/releaseFile.ts';
import { sha256, type Release, type ReleaseCell } from './release.ts';

/** Writes every file of a release as it will be sent: packed once, and in the archive for delivery with the same bytes. */
export async function writeFiles(release: Connection, it: Release, cells: readonly ReleaseCell[]): Promise<void> {
  // Those of one table at a time: all together could fill the memory, and each alone is a statement a file.
  let together: ReleaseFile[] = [];
  for (const file of filesOf(it, cells, await breaksOf(release))) {
    if (together[0] && together[0].tableId !== file.tableId) {
      await write(release, it, together);
      together = [];
    }
    together.push(file);
  }
  await write(release, it, together);
}

async function write(release: Connection, { version }: Release, files: readonly ReleaseFile[]): Promise<void> {
  const written = files.map((file) => ({ ...file, bytes: bytesOf(file) }));
  await release.query(
    `insert into release_file (release_version, table_id, format, language, media_type, sha256, size, packed, bytes)
     select $1, table_id, format, language, media_type, sha256, size, true, bytes
     from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::bytea[])
       as it (table_id, format, language, media_type, sha256, size, bytes)`,
    [
      version,
      written.map(({ tableId }) => tableId),
      written.map(({ format }) => format),
      written.map(({ language }) => language),
      written.map(({ mediaType }) => mediaType),
      written.map(({ bytes }) => sha256(bytes)),
      written.map(({ bytes }) => bytes.length),
      written.map(({ bytes }) => gzipSync(bytes)),
    ],
  );
}
