import type { Pool } from 'pg';
import { fileName, type FileFormat, type FileKey, type FileLanguage } from '../taxonomy/fileFormats.ts';

/** A file of a published release as it is kept; what it holds is read when somebody takes it. */
export interface KeptFile {
  readonly table: string;
  readonly format: FileFormat;
  readonly language: FileLanguage;
  readonly mediaType: string;
  readonly sha256: string;
  /** Whether it is kept as gzip, and how many bytes are kept. */
  readonly packed: boolean;
  readonly kept: number;
}

export interface FileRow extends KeptFile {
  readonly bytes: Buffer;
}

const columns = `table_id as table, format, language, media_type as "mediaType", file.sha256, packed,
  octet_length(bytes) as kept`;
const published = `release_file as file join release on version = release_version
  and state = 'PUBLISHED' and published_at <= $2`;

/** Every file of a release, in the order of their names. */
export async function publishedFiles(database: Pool, version: string, now: Date): Promise<KeptFile[]> {
  const { rows } = await database.query<KeptFile>(`select ${columns} from ${published} where version = $1`, [
    version,
    now,
  ]);
  return rows.toSorted((a, b) => (fileName(a) < fileName(b) ? -1 : 1));
}

export async function publishedFile(
  database: Pool,
  version: string,
  { table, format, language }: FileKey,
  now: Date,
): Promise<FileRow | null> {
  const { rows } = await database.query<FileRow>(
    `select ${columns}, bytes from ${published} where version = $1 and table_id = $3 and format = $4 and language = $5`,
    [version, now, table, format, language],
  );
  return rows[0] ?? null;
}
