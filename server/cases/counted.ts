import type { Page } from '../platform/api/connection.ts';

/** Counting a list costs more than reading a page of it: it happens when somebody reads the count, and not otherwise. */
export const counted = <T>(page: Page<T>, count: () => Promise<number>): Page<T> =>
  Object.defineProperty(page, 'totalCount', { get: count });
