import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import type { Pool } from 'pg';
import { derive, hmac, open, seal } from './envelope.ts';

/** Opens and seals the personal fields of one subject: a case, an inquiry, a report. */
export class DataKey {
  constructor(
    private readonly key: KeyObject,
    private readonly owner: string,
  ) {}

  seal(place: string, text: string): Buffer {
    return seal(this.key, `${place}|${this.owner}`, text);
  }

  open(place: string, sealed: Uint8Array): string {
    return open(this.key, `${place}|${this.owner}`, sealed);
  }
}

/** Ten minutes: long enough that a busy day rewrites a hundred times at most, short enough to be a promise. */
const REWRITE_WITHIN = 10 * 60_000;

/**
 * The data keys, in a database of their own, each wrapped by the key encryption key. Destroying a subject's key makes
 * every field sealed with it unreadable, in this database and in its old backups (crypto-shredding).
 */
export class KeyRing {
  private destroyed = false;
  private due: NodeJS.Timeout | undefined;
  private readonly wrapping: KeyObject;

  constructor(
    private readonly database: Pool,
    private readonly keyEncryptionKey: Buffer,
  ) {
    this.wrapping = derive(keyEncryptionKey, 'wrap data keys');
  }

  /** Made before the transaction that uses it: a key without a subject is harmless, a subject without a key is lost. */
  async create(subject: string, owner: string): Promise<DataKey> {
    const key = randomBytes(32);
    const wrapped = seal(this.wrapping, `${subject}|${owner}`, key.toString('base64'));
    await this.database.query('insert into data_key (subject, owner, wrapped) values ($1, $2, $3)', [
      subject,
      owner,
      wrapped,
    ]);
    return new DataKey(createSecretKey(key), owner);
  }

  /** The keys of these subjects, as far as they belong to the owner that asks and still exist. */
  async find(subjects: readonly string[], owner: string): Promise<Map<string, DataKey>> {
    const { rows } = await this.database.query<{ subject: string; wrapped: Buffer }>({
      name: 'find-data-keys',
      text: 'select subject, wrapped from data_key where subject = any($1::uuid[]) and owner = $2',
      values: [subjects, owner],
    });
    return new Map(
      rows.map(({ subject, wrapped }) => {
        const key = createSecretKey(open(this.wrapping, `${subject}|${owner}`, wrapped), 'base64');
        return [subject, new DataKey(key, owner)];
      }),
    );
  }

  /** When it resolves, no row has the key; its bytes leave the files of the database with the next rewriting. */
  async destroy(subject: string): Promise<void> {
    await this.database.query('delete from data_key where subject = $1', [subject]);
    this.destroyed = true;
    this.rewriteSoon();
  }

  /** Rewriting locks the keys for as long as it takes, so it happens once for all that was destroyed meanwhile. */
  rewriteSoon(): void {
    this.due ??= setTimeout(() => void this.rewrite().catch(() => this.rewriteSoon()), REWRITE_WITHIN).unref();
  }

  /** When it resolves, the bytes of every key destroyed before are in no file of the database. */
  async rewrite(): Promise<void> {
    clearTimeout(this.due);
    this.due = undefined;
    await rewriteKeys(this.database);
    this.destroyed = false;
  }

  /** Before the process ends. Should it be killed instead, the next one rewrites: see openServices. */
  async close(): Promise<void> {
    if (this.destroyed) await this.rewrite();
    clearTimeout(this.due);
  }

  /** Blind index: the same word gives the same number within one organisation, and nothing across organisations. */
  blindIndex(owner: string): (word: string) => number {
    const key = derive(this.keyEncryptionKey, `blind index|${owner}`);
    return (word) => hmac(key, word).readInt32BE(0);
  }
}

/** A plain vacuum frees the deleted row's place and leaves its bytes there; only a table written anew is without them. */
async function rewriteKeys(database: Pool): Promise<void> {
  const connection = await database.connect();
  try {
    await connection.query("set statement_timeout = '60s'");
    await connection.query('vacuum (full) data_key');
  } finally {
    await connection.query('reset statement_timeout').catch(() => undefined);
    connection.release();
  }
}
