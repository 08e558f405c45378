import { useState } from 'react';
import type { Problem } from '#kit';

type Versioned = { id: string; version: number };

/**
 * A form that somebody else may overtake. It is saved from the version it began with until whoever writes has seen the
 * newer one and said which of the two shall hold.
 */
export function useOvertaken<It extends Versioned, Fields>(
  now: It,
  { problem, reset }: { problem: Problem | undefined; reset: () => void },
) {
  const [start, setStart] = useState(now);
  const [version, setVersion] = useState(now.version);
  const [tried, setTried] = useState<Fields>();
  const overtaken = problem?.reason === 'stale' && now.version > version ? tried : undefined;
  const seen = () => {
    setVersion(now.version);
    reset();
  };
  return {
    start,
    version,
    tried,
    /** What was refused, once the newer version has come. */
    overtaken,
    setTried,
    keepMine: seen,
    takeTheirs: () => {
      setStart(now);
      seen();
    },
  };
}
