import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const length = 32;

/** Secrets that the demo makes up once and keeps in `secrets.json`, readable by their owner only. */
export class SecretsFile {
  readonly path: string;
  readonly #kept: Record<string, string>;

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.path = join(directory, 'secrets.json');
    this.#kept = existsSync(this.path) ? readKept(this.path) : {};
  }

  /** The secret of that name in base64, the same at every start. */
  get(name: string): string {
    const kept = this.#kept[name];
    if (kept) return kept;
    const made = randomBytes(length).toString('base64');
    this.#kept[name] = made;
    // Whole or not at all: half a file of secrets after a crash would lose the data that they protect.
    writeFileSync(`${this.path}.new`, `${JSON.stringify(this.#kept, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${this.path}.new`, this.path);
    return made;
  }
}

function readKept(path: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  } catch (cause) {
    throw new Error(`${path} cannot be read. Put back a copy, or remove its directory to begin anew.`, { cause });
  }
}
