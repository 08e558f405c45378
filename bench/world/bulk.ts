import type pg from 'pg';

export type Value = string | number | Buffer | null;

/** Many rows in one `copy`. */
export class Bulk {
  readonly #text: string;
  #lines: string[] = [];

  /** The names of the columns, with blanks between. */
  constructor(table: string, columns: string) {
    const names = columns.split(' ').map((name) => `"${name}"`);
    this.#text = `copy "${table}" (${names.join(', ')}) from stdin`;
  }

  add(...row: Value[]): void {
    this.#lines.push(row.map(written).join('\t'));
  }

  async write(client: pg.Client): Promise<void> {
    if (this.#lines.length === 0) return;
    const rows = Buffer.from(`${this.#lines.join('\n')}\n`);
    this.#lines = [];
    await copy(client, this.#text, rows);
  }
}

function written(value: Value): string {
  if (value === null) return '\\N';
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  return String(value).replace(
    /[\\\t\n\r]/g,
    (it) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[it] ?? it,
  );
}

/** The part of the driver's connection that a statement of ours speaks to. */
interface Connection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** The driver leaves `copy` to whoever hands it a statement that answers the server itself. */
function copy(client: pg.Client, text: string, rows: Buffer): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const statement = {
    submit: (connection: Connection) => connection.query(text),
    handleCopyInResponse(connection: Connection) {
      connection.sendCopyFromChunk(rows);
      connection.endCopyFrom();
    },
    handleCommandComplete: () => undefined,
    handleReadyForQuery: () => resolve(),
    handleError: (error: Error) => reject(error),
    callback: () => undefined,
  };
  client.query(statement as unknown as pg.Submittable);
  return promise;
}
