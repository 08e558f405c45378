import { loader, type Context } from '../platform/api/context.ts';
import type { ReleaseRow } from './releaseRows.ts';

/** Every release that is out, the newest first: read once in a request, however many of its fields ask, and when. */
export async function releasesOut(context: Context): Promise<ReleaseRow[]> {
  const once = loader<'all', ReleaseRow[]>(
    context,
    'releasesOut',
    async () => new Map([['all', await context.services.published.releases(false)]]),
  );
  return (await once.load('all')) ?? [];
}
