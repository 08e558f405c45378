type Edges = { edges: readonly unknown[]; pageInfo: object };
type Answer = { study?: object | null };

/** The next page of one list of a study behind those that are shown; `fetchMore` takes it as it is. */
export const moreOf =
  (part: string) =>
  <Data extends Answer>(before: Data, { fetchMoreResult: next }: { fetchMoreResult: Data }): Data => {
    const lists = [before, next].map(
      ({ study }) => (study as Record<string, Edges | undefined> | null | undefined)?.[part],
    );
    const [shown, more] = lists;
    if (!shown || !more) return before;
    // An empty page has no end to go on from.
    const { pageInfo } = more.edges.length ? more : shown;
    return {
      ...before,
      study: { ...before.study, [part]: { ...more, pageInfo, edges: [...shown.edges, ...more.edges] } },
    };
  };
