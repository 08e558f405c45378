import { existsSync, readFileSync } from 'node:fs';

/** The documents that one app was built with, by the SHA-256 of their text. The door answers these and no other. */
export type TrustedDocuments = ReadonlyMap<string, string>;

export function readTrustedDocuments(file: string): TrustedDocuments {
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run build\` first.`);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  // `@unmask` speaks to the client's cache alone; the schema does not know it.
  return new Map(Object.entries(manifest).map(([hash, text]) => [hash, text.replaceAll(' @unmask', '')]));
}

interface GraphQLBody {
  query?: string;
  documentId?: string;
  variables?: Record<string, unknown>;
  extensions?: { persistedQuery?: { sha256Hash?: string } };
}

/** The request with its document put in place of the hash, or null for anything the app was not built with. */
export function trusted(documents: TrustedDocuments, body: unknown): GraphQLBody | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const { documentId, extensions, variables, query } = body as GraphQLBody;
  const hash = documentId ?? extensions?.persistedQuery?.sha256Hash;
  const document = typeof hash === 'string' && !query ? documents.get(hash) : undefined;
  return document === undefined ? null : { query: document, ...(variables ? { variables } : {}) };
}
