import { unzipSync } from 'fflate';

/** The files of an archive in their order, as they were before they were packed. */
export const unzipped = (archive: Buffer): Map<string, Buffer> =>
  new Map(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, Buffer.from(bytes)]));
