import { useEffect, useState } from 'react';
import type { Problem } from '#kit';

/** After a refusal because somebody else saved first: what stands there now. Undefined while there is no such conflict. */
export function useTheirs<Thing>(problem: Problem | undefined, load: () => Promise<Thing | null | undefined>) {
  const [theirs, setTheirs] = useState<{ of: Problem; thing: Thing }>();
  const stale = problem?.reason === 'stale' ? problem : undefined;
  useEffect(() => {
    if (!stale) return undefined;
    let asked = true;
    load().then(
      (thing) => asked && thing && setTheirs({ of: stale, thing }),
      // Without an answer the refusal itself stays in sight, and saving once more asks again.
      () => undefined,
    );
    return () => {
      asked = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each refusal
  }, [stale]);
  return stale && theirs?.of === stale ? theirs.thing : undefined;
}
