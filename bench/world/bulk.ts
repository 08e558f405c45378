import type pg from 'pg';

export type Value = string | number | Buffer | null;

/** Many rows in one statement, a parameter for each column: PostgreSQL takes them in nearly as fast as by COPY. */
export class Bulk {
  readonly #columns: [name: string, type: string, values: Value[]][];
  readonly #text: string;

  constructor(table: string, columns: Readonly<Record<string, string>>) {
    this.#columns = Object.entries(columns).map(([name, type]) => [name, type, []]);
    const names = this.#columns.map(([name]) => `"${name}"`).join(', ');
    const arrays = this.#columns.map(([, type], index) => `$${index + 1}::${type}[]`).join(', ');
    this.#text = `insert into "${table}" (${names}) select * from unnest(${arrays})`;
  }

  add(...row: Value[]): void {
    for (const [index, [, , values]] of this.#columns.entries()) values.push(row[index] ?? null);
  }

  async write(client: pg.Client): Promise<void> {
    if (this.#columns[0]?.[2].length === 0) return;
    await client.query(
      this.#text,
      this.#columns.map(([, , values]) => values),
    );
    for (const [, , values] of this.#columns) values.length = 0;
  }
}
