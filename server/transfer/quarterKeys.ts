import { randomBytes, type KeyObject } from 'node:crypto';
import { derive, hmac, open, seal } from '../platform/crypto/envelope.ts';
import { dayOf, type Quarter } from '../taxonomy/quarter.ts';
import type { Fragment } from './contract.ts';
import type { Connection } from '../platform/worker.ts';

/** Names a row at the other side, to whoever holds the key of its quarter, and to nobody after the freeze. */
export const tokenOf = (key: Buffer, record: string, fragment: Fragment) =>
  hmac(key, `${record}|${fragment}`).toString('hex');

/** The keys behind the tokens: one a quarter, made at its first registration, destroyed at its freeze. */
export class QuarterKeys {
  readonly #database: Connection;
  readonly #wrapping: KeyObject;

  constructor(database: Connection, keyEncryptionKey: Buffer) {
    this.#database = database;
    this.#wrapping = derive(keyEncryptionKey, 'wrap quarter keys');
  }

  /** Null when the quarter is frozen. */
  async find(quarter: Quarter): Promise<Buffer | null> {
    const wrapped = (await this.#stored(quarter)) ?? (await this.#make(quarter));
    return wrapped ? Buffer.from(open(this.#wrapping, `quarter|${quarter}`, wrapped), 'base64') : null;
  }

  async destroy(quarter: Quarter, at: Date): Promise<void> {
    await this.#database.query(
      `insert into quarter_key (quarter, wrapped, destroyed_on) values ($1, null, $2)
       on conflict (quarter) do update set wrapped = null, destroyed_on = excluded.destroyed_on
       where quarter_key.wrapped is not null`,
      [quarter, dayOf(at)],
    );
    // Until the table is rewritten, its file still holds the old row.
    await this.#database.query('vacuum (full) quarter_key');
  }

  async #stored(quarter: Quarter): Promise<Buffer | null | undefined> {
    const { rows } = await this.#database.query<{ wrapped: Buffer | null }>(
      'select wrapped from quarter_key where quarter = $1',
      [quarter],
    );
    return rows[0]?.wrapped;
  }

  async #make(quarter: Quarter): Promise<Buffer | null | undefined> {
    const wrapped = seal(this.#wrapping, `quarter|${quarter}`, randomBytes(32).toString('base64'));
    await this.#database.query('insert into quarter_key (quarter, wrapped) values ($1, $2) on conflict do nothing', [
      quarter,
      wrapped,
    ]);
    return this.#stored(quarter);
  }
}
