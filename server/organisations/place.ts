import { readCursor } from '../platform/api/connection.ts';
import { Invalid } from '../platform/problem.ts';
import { isId } from './isId.ts';

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
