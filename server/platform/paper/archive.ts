const DEFLATED = 8;
const VERSION = 20;
const UTF8 = 0x0800;
const LOCAL = 30;
const LISTED = 46;
const END = 22;

/** A file of an archive, deflated already. */
export interface ArchivePart {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

/**
 * A ZIP archive made part by part, so that one of them at a time is in memory, every file dated the same day: libraries
 * write the moment they run into it, and then the same files would be another archive each time.
 */
export class Archive {
  readonly #date: number;
  readonly #listed: Buffer[] = [];
  #length = 0;

  constructor(day: string) {
    this.#date = dosDate(day);
  }

  /** The bytes of a part, to be written after those of the parts before it. */
  add({ name, packed, crc, size }: ArchivePart): Buffer {
    const path = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(VERSION, 0);
    facts.writeUInt16LE(UTF8, 2);
    facts.writeUInt16LE(DEFLATED, 4);
    facts.writeUInt16LE(this.#date, 8);
    facts.writeUInt32LE(crc, 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(size, 18);
    facts.writeUInt16LE(path.length, 22);
    const body = Buffer.concat([signature(0x04034b50), facts, path, packed]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(this.#length, 10);
    this.#listed.push(Buffer.concat([signature(0x02014b50), number16(VERSION), facts, where, path]));
    this.#length += body.length;
    return body;
  }

  /** What stands after the last part. */
  end(): Buffer {
    const listed = Buffer.concat(this.#listed);
    const end = Buffer.alloc(18);
    end.writeUInt16LE(this.#listed.length, 4);
    end.writeUInt16LE(this.#listed.length, 6);
    end.writeUInt32LE(listed.length, 8);
    end.writeUInt32LE(this.#length, 12);
    return Buffer.concat([listed, signature(0x06054b50), end]);
  }
}

/** How many bytes an archive of such parts will have. */
export const archiveLength = (parts: readonly { name: string; packed: number }[]): number =>
  parts.reduce((all, { name, packed }) => all + LOCAL + LISTED + 2 * Buffer.byteLength(name) + packed, END);

function signature(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

function number16(number: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(number);
  return bytes;
}

function dosDate(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return ((year - 1980) << 9) | (month << 5) | date;
}
