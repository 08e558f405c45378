import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { Readable } from '../access/guard.ts';
import { everyone } from '../access/rule.ts';
import { isId } from '../input.ts';
import { Invalid } from '../problem.ts';

export const LARGEST_PAGE = 100;

@Readable(everyone)
@ObjectType({ description: 'Where a page lies in its list, by the Relay cursor connections specification.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows after this page.' }) declare hasNextPage: boolean;
  @Field(() => Boolean, { description: 'Whether this page was asked for with `after`.' })
  declare hasPreviousPage: boolean;
  @Field(() => String, { nullable: true, description: 'The cursor of the first row.' }) declare startCursor:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'The cursor of the last row: the `after` of the next page.' })
  declare endCursor: string | null;
}

export interface Page<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
  totalCount?: number;
}

/** Makes the two types of a Relay connection. The returned class names the connection; the edge comes with it. */
export function connectionOf<T extends object>(name: string, node: () => ClassType<T>, counted = false) {
  @Readable(everyone)
  @ObjectType(`${name}Edge`, { description: 'One row of the list and its place in it.' })
  class Edge {
    @Field(() => String, { description: 'The place of this row: pass it as `after`.' }) declare cursor: string;
    @Field(node, { description: 'The row.' }) declare node: T;
  }

  @Readable(everyone)
  @ObjectType(`${name}Connection`, { description: 'One page of a list.' })
  class Connection {
    @Field(() => [Edge], { description: 'The rows of this page, in order.' }) declare edges: Edge[];
    @Field(() => PageInfo, { description: 'Where this page lies.' }) declare pageInfo: PageInfo;
  }

  if (!counted) return Connection;

  @Readable(everyone)
  @ObjectType(`${name}Connection`, { description: 'One page of a list, with the number of rows in all.' })
  class CountedConnection {
    @Field(() => [Edge], { description: 'The rows of this page, in order.' }) declare edges: Edge[];
    @Field(() => PageInfo, { description: 'Where this page lies.' }) declare pageInfo: PageInfo;
    @Field(() => Int, { description: 'How many rows the list has in all, for this viewer and this filter.' })
    declare totalCount: number;
  }
  return CountedConnection;
}

/** `first`, checked against the cap. */
export function pageSize(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE) {
    throw new Invalid([{ field: 'first', rule: 'between', params: { min: 1, max: LARGEST_PAGE } }]);
  }
  return first;
}

/** A cursor holds the sort key and the id of its row; opaque to the client. */
export const cursorOf = (...keys: (string | number)[]) => Buffer.from(JSON.stringify(keys)).toString('base64url');

export function readCursor(after: string | null | undefined, length: number): string[] | null {
  if (!after) return null;
  try {
    const keys: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    if (Array.isArray(keys) && keys.length === length) return keys.map(String);
  } catch {
    // falls through: a cursor we did not write
  }
  throw new Invalid([{ field: 'after', rule: 'cursor' }]);
}

/** Where a page goes on: the sort key and the id of the row before it. */
export interface Place {
  key: string;
  id: string;
}

/** A cursor that was tampered with is refused before PostgreSQL meets it. */
export function readPlace(
  after: string | null | undefined,
  isKey: (key: string) => boolean = () => true,
): Place | null {
  const [key, id] = readCursor(after, 2) ?? [];
  if (key === undefined || id === undefined) return null;
  if (!isId(id) || !isKey(key)) throw new Invalid([{ field: 'after', rule: 'cursor' }]);
  return { key, id };
}

/** A sort key that is a moment in time, as a cursor writes it. */
export const isInstant = (key: string) => {
  const at = new Date(key);
  return !Number.isNaN(at.getTime()) && at.toISOString() === key;
};

/** A sort key that is a day. */
export const isDay = (key: string) => isInstant(`${key}T00:00:00.000Z`);

/** A sort key that is a number of a list. */
export const isNumber = (key: string) => /^\d{1,9}$/.test(key);

/** Counting a list costs more than reading a page of it: it happens when somebody reads the count, and not otherwise. */
export const countedWhenRead = <T>(page: Page<T>, count: () => Promise<number>): Page<T> =>
  Object.defineProperty(page, 'totalCount', { get: count });

/** Makes a page of `size` from `size + 1` rows that were read. */
export function pageOf<T>(read: T[], size: number, after: unknown, cursor: (row: T) => string): Page<T> {
  const edges = read.slice(0, size).map((node) => ({ cursor: cursor(node), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: read.length > size,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
