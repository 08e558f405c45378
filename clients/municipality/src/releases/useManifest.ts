import { useEffect, useState } from 'react';

export interface ListedFile {
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
}

export interface Manifest {
  files: readonly ListedFile[];
}

type Asked = { data: Manifest } | { error: unknown };

async function ask(path: string): Promise<Asked> {
  try {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`The list of files answered ${response.status}.`);
    return { data: (await response.json()) as Manifest };
  } catch (error) {
    return { error };
  }
}

/** The list of a release's files, from its own address: it is published, and no question to the API. */
export function useManifest(path: string) {
  const [asked, setAsked] = useState<Asked>();
  useEffect(() => void ask(path).then(setAsked), [path]);
  return { ...asked, refetch: async () => setAsked(await ask(path)) };
}
