import { Archive, archiveLength } from '../platform/paper/archive.ts';
import { fileName } from '../taxonomy/fileFormats.ts';
import { dayOf } from '../taxonomy/quarter.ts';
import type { PublishedStatistics } from './published.ts';
import type { KeptFile } from './publishedFiles.ts';
import type { ReleaseRow } from './releaseRows.ts';

// What gzip puts around the deflated bytes (RFC 1952), written without a name.
const HEAD = 10;
const TAIL = 8;

export interface Delivery {
  readonly length: number;
  readonly files: number;
  readonly listSha256: string;
  parts(): AsyncGenerator<Buffer>;
}

/**
 * The whole release as one archive, the list of its files first. It is put together of the bytes that are kept, one file
 * at a time, so it is the same archive each time; the list within it says whether it is complete.
 */
export async function deliveryOf(published: PublishedStatistics, release: ReleaseRow): Promise<Delivery | null> {
  const files = (await published.files(release)).filter(({ packed }) => packed);
  const list = files.find(({ format }) => format === 'manifest');
  if (!list) return null;
  const inOrder = [list, ...files.filter((it) => it !== list)];
  return {
    length: archiveLength(inOrder.map((it) => ({ name: fileName(it), packed: it.kept - HEAD - TAIL }))),
    files: inOrder.length,
    listSha256: list.sha256,
    parts: () => partsOf(published, release, inOrder),
  };
}

async function* partsOf(
  published: PublishedStatistics,
  { version, publishedAt }: ReleaseRow,
  files: readonly KeptFile[],
) {
  const archive = new Archive(publishedAt ? dayOf(publishedAt) : '1980-01-01');
  for (const key of files) {
    const file = await published.file(version, key);
    if (!file) throw new Error('A file of a published release is gone.');
    const tail = file.bytes.subarray(-TAIL);
    yield archive.add({
      name: fileName(key),
      packed: file.bytes.subarray(HEAD, -TAIL),
      crc: tail.readUInt32LE(0),
      size: tail.readUInt32LE(4),
    });
  }
  yield archive.end();
}
