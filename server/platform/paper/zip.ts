import { crc32, deflateRawSync } from 'node:zlib';
import { Archive } from './archive.ts';

/** A ZIP archive of texts, in the order given. */
export function zip(files: readonly (readonly [name: string, content: string])[], day: string): Buffer {
  const archive = new Archive(day);
  const parts = files.map(([name, content]) => {
    const raw = Buffer.from(content);
    return archive.add({ name, packed: deflateRawSync(raw, { level: 9 }), crc: crc32(raw), size: raw.length });
  });
  return Buffer.concat([...parts, archive.end()]);
}
