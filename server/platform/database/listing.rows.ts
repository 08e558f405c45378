import type { EntityClass } from '@mikro-orm/postgresql';
import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely';
import { countedWhenRead, cursorOf, pageOf, pageSize, type Page, readPlace } from '../api/connection.ts';
import type { Context } from '../api/context.ts';
import { isId } from '../input.ts';
import { tableOf, type Table, type Tables } from './listed.ts';
import { anyOf, rows } from './rows.ts';
import { wallOf } from './wall.ts';

type Value = string | number | boolean;
export type Condition = (eb: ExpressionBuilder<Tables, string>) => Expression<SqlBool>;

/** How the rows of one entity are listed: the columns are the entity's, and so is the filter that says whose they are. */
export interface Listing<R> {
  of: EntityClass<object>;
  /** The property that orders the list; equal ones stand by id. */
  order: { by: keyof R & string; descending: boolean; isKey: (key: string) => boolean };
  /** Properties that no reader of a list is sent. */
  except?: readonly (keyof R & string)[];
  /** Which rows exist, where that takes another table, which an entity's filter cannot name. */
  wall?: (scope: Context['viewer']) => Expression<SqlBool>;
}

export interface Asked {
  first: number;
  after?: string | null | undefined;
  /** Only rows where these properties have this value, or one of these. */
  where?: Readonly<Record<string, Value | readonly Value[] | null | undefined>>;
  /** Only rows where this property contains the text. */
  containing?: { by: string; text: string | null | undefined };
  /** Only rows of which these are true. */
  matching?: readonly Condition[];
}

const escaped = (text: string) => `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;

function visible<R>(context: Context, listing: Listing<R>, table: Table, db: Kysely<Tables>) {
  const wall = listing.wall?.(context.viewer) ?? wallOf(context, listing.of, table);
  const all = db.selectFrom(table.name);
  return wall ? all.where(wall) : all;
}

/** One page of the list, and how many rows it has in all. */
export function listPage<R extends { id: string }>(
  context: Context,
  listing: Listing<R>,
  { first, after, where = {}, containing, matching = [] }: Asked,
): Promise<Page<R>> {
  const { order, except } = listing;
  const size = pageSize(first);
  const place = readPlace(after, order.isKey);
  const table = tableOf(context, listing.of, except);
  const by = table.column(order.by);
  return rows(context, async (db: Kysely<Tables>) => {
    let all = visible(context, listing, table, db);
    for (const [property, value] of Object.entries(where)) {
      if (value === null || value === undefined) continue;
      const column = table.column(property);
      all = Array.isArray(value) ? all.where(column, 'in', value) : all.where(column, '=', value as Value);
    }
    if (containing?.text?.trim()) all = all.where(table.column(containing.by), 'ilike', escaped(containing.text));
    for (const condition of matching) all = all.where(condition);
    const beyond = order.descending ? '<' : '>';
    const rest = place
      ? all.where((eb) => eb(eb.refTuple(by, 'id'), beyond, eb.tuple(place.key as never, place.id as never)))
      : all;
    const direction = order.descending ? 'desc' : 'asc';
    const page = rest
      .select(table.selected)
      .orderBy(by, direction)
      .orderBy('id', direction)
      .limit(size + 1);
    const read = (await page.execute()).map((row) => table.read<R>(row));
    return countedWhenRead(
      pageOf(read, size, after, (it) => cursorOf(keyOf(it[order.by]), it.id)),
      async () => {
        const counted = all.select((eb) => eb.fn.countAll<string>().as('count'));
        return Number((await counted.executeTakeFirstOrThrow()).count);
      },
    );
  });
}

const keyOf = (value: unknown) => (value instanceof Date ? value.toISOString() : String(value));

/** Those of the rows that are there for this viewer, in no order. */
export const listedRows = <R>(context: Context, listing: Listing<R>, ids: readonly string[]): Promise<R[]> =>
  listedWhere(context, listing, (eb) => eb('id', '=', anyOf(ids)));

/** The same of those of which something is true that bounds how many they are. */
export function listedWhere<R>(context: Context, listing: Listing<R>, condition: Condition): Promise<R[]> {
  const table = tableOf(context, listing.of, listing.except);
  return rows(context, async (db: Kysely<Tables>) => {
    const found = visible(context, listing, table, db).select(table.selected).where(condition);
    return (await found.execute()).map((row) => table.read<R>(row));
  });
}

/** One row, or null when it is not there for this viewer. */
export async function listedRow<R>(context: Context, listing: Listing<R>, id: string): Promise<R | null> {
  return isId(id) ? ((await listedRows(context, listing, [id]))[0] ?? null) : null;
}
