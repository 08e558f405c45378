import { fileName } from '../../taxonomy/fileFormats.ts';
import { sha256, type Release } from '../release.ts';
import { licence, publisher } from './publisher.ts';
import { bytesOf, type ReleaseFile } from './releaseFile.ts';

/** A file as the list of a release's files names it. */
export interface ListedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

export function listedFile(it: ReleaseFile): ListedFile {
  const bytes = bytesOf(it);
  const { tableId: table, format, language, mediaType } = it;
  return { name: fileName({ table, format, language }), mediaType, bytes: bytes.length, sha256: sha256(bytes) };
}

/** Every other file of a release with its size and hash: whoever has this list can tell whether theirs are the ones. */
export function fileList(release: Release, files: readonly ListedFile[]): string {
  const list = {
    release: release.version,
    quarter: release.quarter,
    published: release.publishedAt?.toISOString(),
    publisher,
    license: licence,
    /** Of ALL.csv, by which the release is known. */
    sha256: release.sha256,
    files: files.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
  return `${JSON.stringify(list, null, 1)}\n`;
}
