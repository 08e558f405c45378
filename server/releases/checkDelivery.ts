import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
// Small, without dependencies of its own, and what pdfkit packs with already.
import { unzipSync } from 'fflate';
import * as v from 'valibot';
import { fileName, everyTable } from '../taxonomy/fileFormats.ts';

const listName = fileName({ table: everyTable, format: 'manifest' });

/** What was handed in is no delivery of a release, or cannot be read. */
export class NoDelivery extends Error {
  override name = 'NoDelivery';
}

/** It is one, and not as it was published. */
export class NotAsPublished extends Error {
  override name = 'NotAsPublished';
}

/** What is read of the list of a release's files: written by `fileList`. */
const list = v.object({
  release: v.string(),
  published: v.optional(v.string()),
  files: v.array(v.object({ name: v.string(), bytes: v.number(), sha256: v.string() })),
});

/** No release is larger; what says that it is was not made by us. */
const most = 2 ** 31;

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Whether a delivery, packed or unpacked, holds the files that its own list names and no others. Asks no database: it is for whoever
 * was handed one.
 */
export async function checkDelivery(path: string): Promise<string> {
  const files = await filesAt(path);
  const listed = files.get(listName);
  if (!listed) throw new NoDelivery(`${path} holds no ${listName}: it is no delivery of a release.`);
  const { release, published, files: named } = read(listed);
  const missing = named.filter(({ name }) => !files.has(name)).map(({ name }) => `${name} is missing`);
  const changed = named.flatMap(({ name, bytes, sha256: hash }) => {
    const its = files.get(name);
    return its && (its.length !== bytes || sha256(its) !== hash) ? [`${name} is another than was published`] : [];
  });
  const names = new Set([listName, ...named.map(({ name }) => name)]);
  const more = [...files.keys()].filter((name) => !names.has(name)).map((name) => `${name} is not in the list`);
  const faults = [...missing, ...changed, ...more];
  if (faults.length > 0)
    throw new NotAsPublished(
      `This is not ${release} as it was published: ${faults.join('; ')}. Fetch the delivery again.`,
    );
  return (
    `${release}, published ${published ?? 'on a day it does not tell'}: all ${named.length} files are as its list names them.\n` +
    `The list itself has sha256 ${sha256(listed)}. It is the office's own if /releases/${release}/${listName} of the public site has the same.`
  );
}

function read(listed: Uint8Array): v.InferOutput<typeof list> {
  try {
    return v.parse(list, JSON.parse(new TextDecoder().decode(listed)));
  } catch (cause) {
    throw new NoDelivery(`Its ${listName} is no list of a release's files.`, { cause });
  }
}

async function filesAt(path: string): Promise<Files> {
  const found = await stat(path).catch((error: Error) => {
    throw new NoDelivery(`${path} cannot be read. ${error.message}`);
  });
  return found.isDirectory() ? unpacked(path) : packed(path, await readFile(path));
}

async function unpacked(folder: string): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isFile()) files.set(entry.name, await readFile(join(folder, entry.name)));
  return files;
}

function packed(path: string, bytes: Uint8Array): Files {
  let size = 0;
  try {
    const filter = ({ originalSize }: { originalSize: number }) => {
      size += originalSize;
      if (size > most) throw new Error('It unpacks to more than any release holds.');
      return true;
    };
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (cause) {
    throw new NoDelivery(`${path} is no archive that can be unpacked. ${(cause as Error).message}`, { cause });
  }
}
