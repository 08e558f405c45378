import { useCallback, useEffect, useState } from 'react';

export interface ListedFile {
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
}

export interface Manifest {
  files: readonly ListedFile[];
}

/** The list of a release's files, from its own address: it is published, and no question to the API. */
export function useManifest(path: string) {
  const [data, setData] = useState<Manifest>();
  const [error, setError] = useState<unknown>();
  const refetch = useCallback(async () => {
    setError(undefined);
    try {
      const response = await fetch(path);
      if (!response.ok) throw new Error(`The list of files answered ${response.status}.`);
      setData((await response.json()) as Manifest);
    } catch (problem) {
      setError(problem);
    }
  }, [path]);
  useEffect(() => void refetch(), [refetch]);
  return { ...(data && { data }), error, refetch };
}
