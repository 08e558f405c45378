import { sql, type Kysely } from 'kysely';
import type { Viewer } from '../platform/access/viewer.ts';
import { countedWhenRead, cursorOf, pageOf, pageSize, type Page, readPlace } from '../platform/api/connection.ts';
import type { Context } from '../platform/api/context.ts';
import { rows } from '../platform/database/rows.ts';
import { isId } from '../platform/input.ts';

type Value = string | number | boolean;
type Tables = Record<string, Record<string, Value | null>>;

/** How one table of an assessment is listed: its columns by the names of the entity, and the order of the list. */
export interface Listing {
  table: string;
  columns: Readonly<Record<string, string>>;
  /** The column that orders the list; equal ones stand by id. */
  order: { by: string; as: string; descending: boolean; isKey: (key: string) => boolean };
  wall: (viewer: Viewer) => Wall;
}

/** Which rows exist for a viewer. PostgreSQL's policy says the same; said here too, each wall stands without the other. */
export type Wall = ReturnType<typeof evidenceWall>;

export const evidenceWall = ({ assesses }: Viewer) => sql<boolean>`organisation = ${assesses}`;

export const sharedWall = ({ assesses, organisation }: Viewer, shown = sql<boolean>`true`) =>
  sql<boolean>`(organisation = ${assesses} or (${shown} and (municipality = ${organisation} or institutions @> array[${organisation}])))`;

export interface Asked {
  first: number;
  after?: string | null | undefined;
  /** Only rows where these columns have this value, or one of these. */
  where?: Readonly<Record<string, Value | readonly Value[] | null | undefined>>;
  /** Only rows where this column contains the text. */
  containing?: { column: string; text: string | null | undefined };
}

const escaped = (text: string) => `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
const selected = (columns: Listing['columns']) =>
  Object.entries(columns).map(([as, column]) => `${column} as ${as}` as 'id');

/** One page of the list, and how many rows it has in all. */
export function listPage<R extends { id: string }>(
  context: Context,
  { table, columns, order, wall }: Listing,
  { first, after, where = {}, containing }: Asked,
): Promise<Page<R>> {
  const size = pageSize(first);
  const place = readPlace(after, order.isKey);
  const asked = Object.entries(where).filter(([, value]) => value !== null && value !== undefined);
  return rows(context, async (db: Kysely<Tables>) => {
    let all = db.selectFrom(table).where(wall(context.viewer));
    for (const [column, value] of asked)
      all = Array.isArray(value) ? all.where(column, 'in', value) : all.where(column, '=', value as Value);
    if (containing?.text?.trim()) all = all.where(containing.column, 'ilike', escaped(containing.text));
    const direction = order.descending ? 'desc' : 'asc';
    const rest = place
      ? all.where((eb) =>
          eb(
            eb.refTuple(order.by, 'id'),
            order.descending ? '<' : '>',
            eb.tuple(place.key as never, place.id as never),
          ),
        )
      : all;
    const page = rest
      .select(selected(columns))
      .orderBy(order.by, direction)
      .orderBy('id', direction)
      .limit(size + 1);
    const read = (await page.execute()) as unknown as (R & Record<string, Value>)[];
    return countedWhenRead(
      pageOf<R>(read, size, after, (it) => cursorOf(String((it as Record<string, Value>)[order.as]), it.id)),
      async () => {
        const counted = all.select((eb) => eb.fn.countAll<string>().as('count'));
        return Number((await counted.executeTakeFirstOrThrow()).count);
      },
    );
  });
}

/** One row, or null when it is not there for this viewer. */
export async function listedRow<R>(context: Context, { table, columns, wall }: Listing, id: string): Promise<R | null> {
  if (!isId(id)) return null;
  const row = await rows(context, (db: Kysely<Tables>) =>
    db.selectFrom(table).select(selected(columns)).where(wall(context.viewer)).where('id', '=', id).executeTakeFirst(),
  );
  return (row as R | undefined) ?? null;
}
