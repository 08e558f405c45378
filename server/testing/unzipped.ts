import { inflateRawSync } from 'node:zlib';

/** The files of an archive in their order, as they were before they were packed. */
export function unzipped(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = 0; archive.readUInt32LE(at) === 0x04034b50;) {
    const [packed, name] = [archive.readUInt32LE(at + 18), archive.readUInt16LE(at + 26)];
    const start = at + 30 + name;
    files.set(archive.toString('utf8', at + 30, start), inflateRawSync(archive.subarray(start, start + packed)));
    at = start + packed;
  }
  return files;
}
