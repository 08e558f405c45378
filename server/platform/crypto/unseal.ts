import DataLoader from 'dataloader';
import { auditRead } from '../audit/audit.ts';
import { loader, type Context } from '../api/context.ts';

/** A table with sealed fields, and how the audit log names the reading of one of its rows, and of a page of them. */
export interface SealedTable {
  name: string;
  readOne: string;
  readMany: string;
}

export interface Sealed {
  table: SealedTable;
  field: string;
  row: string;
  /** Whose key it is sealed with: a case, an inquiry, a study. */
  subject: string;
  bytes: Uint8Array;
}

/** Where a sealed field stands; a ciphertext that is moved elsewhere does not open. */
export const placeOf = ({ table, field, row }: Pick<Sealed, 'table' | 'field' | 'row'>) =>
  `${table.name}|${field}|${row}`;

export const dataKeys = (context: Context) =>
  loader(context, 'data keys', (subjects) => context.services.keys.find(subjects, context.viewer.organisation));

/**
 * Opens a field for the viewer, who may read it. All that a request opens at once costs one statement for the keys and
 * one line in the audit log for each kind of thing. Null when the key was destroyed: the case is erased.
 */
export function unseal(context: Context, sealed: Sealed): Promise<string | null> {
  const name = 'sealed fields';
  const known = context.loaders.get(name) as DataLoader<Sealed, string | null> | undefined;
  if (known) return known.load(sealed);
  const made = new DataLoader<Sealed, string | null>((asked) => openAll(context, asked), { cache: false });
  context.loaders.set(name, made);
  return made.load(sealed);
}

async function openAll(context: Context, asked: readonly Sealed[]): Promise<(string | null | Error)[]> {
  const deedsDone = [...new Set(asked.map(({ table }) => table))].map((table) => deedOf(table, asked));
  const keys = dataKeys(context);
  const [opened] = await Promise.all([
    keys.loadMany(asked.map(({ subject }) => subject)),
    auditRead(context, ...deedsDone),
  ]);
  return asked.map((it, index) => {
    const key = opened[index];
    if (!key || key instanceof Error) return key ?? null;
    try {
      return key.open(placeOf(it), it.bytes);
    } catch (error) {
      return error as Error;
    }
  });
}

function deedOf(table: SealedTable, asked: readonly Sealed[]) {
  const read = asked.filter((it) => it.table === table);
  const [subject, ...others] = new Set(read.map((it) => it.subject));
  const fields = [...new Set(read.map(({ field }) => field))].sort();
  return others.length === 0 && subject
    ? { action: table.readOne, subject, fields }
    : { action: table.readMany, fields };
}
