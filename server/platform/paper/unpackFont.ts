import { inflateSync } from 'node:zlib';

const HEADER = 44;
const ENTRY = 20;

/**
 * The font inside a WOFF file, as it was before it was packed for the web. pdfkit would unpack it too, in JavaScript and
 * again for every paper, which takes longer than all the rest.
 */
export function unpackFont(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = HEADER + index * ENTRY;
    const [offset, packed, size] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field)) as [number, number, number];
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(at, at + 4),
      checksum: woff.subarray(at + 16, at + ENTRY),
      bytes: packed < size ? inflateSync(bytes) : bytes,
    };
  });
  const start = Buffer.alloc(12);
  woff.copy(start, 0, 4, 8);
  start.writeUInt16BE(count, 4);
  const steps = Math.floor(Math.log2(count));
  start.writeUInt16BE(2 ** steps * 16, 6);
  start.writeUInt16BE(steps, 8);
  start.writeUInt16BE(count * 16 - 2 ** steps * 16, 10);
  let offset = start.length + count * 16;
  const directory: Buffer[] = [];
  const bodies: Buffer[] = [];
  for (const { tag, checksum, bytes } of tables) {
    const place = Buffer.alloc(8);
    place.writeUInt32BE(offset, 0);
    place.writeUInt32BE(bytes.length, 4);
    directory.push(tag, checksum, place);
    const body = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    bodies.push(body);
    offset += body.length;
  }
  return Buffer.concat([start, ...directory, ...bodies]);
}
