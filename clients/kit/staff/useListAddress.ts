import { useSearchParams } from 'react-router';

/** How many rows a page of a list has. */
export const pageSize = 25;

/**
 * What a list shows, kept in its address, so that Back and a bookmark lead to the same page of it. The cursors of the pages
 * behind are kept too: that is how a connection that only knows "after" can go back.
 */
export function useListAddress() {
  const [asked, set] = useSearchParams();
  const cursors = asked.getAll('after');
  const turn = (after: readonly string[]) => {
    const next = new URLSearchParams(asked);
    next.delete('after');
    for (const cursor of after) next.append('after', cursor);
    set(next);
  };
  return {
    asked,
    after: cursors.at(-1) ?? null,
    from: cursors.length * pageSize,
    /** Another filter or order begins at the first page. */
    choose: (values: Readonly<Record<string, string>>) => {
      const next = new URLSearchParams(asked);
      next.delete('after');
      for (const [name, value] of Object.entries(values)) {
        if (value) next.set(name, value);
        else next.delete(name);
      }
      set(next);
    },
    onPrevious: cursors.length ? () => turn(cursors.slice(0, -1)) : undefined,
    onNext: (page: { hasNextPage: boolean; endCursor?: string | null }) =>
      page.hasNextPage && page.endCursor ? () => turn([...cursors, page.endCursor ?? '']) : undefined,
  };
}
