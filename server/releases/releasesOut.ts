import type { Context } from '../platform/api/context.ts';
import { onceInRequest } from './onceInRequest.ts';
import type { ReleaseRow } from './releaseRows.ts';

/** Every release that is out, the newest first. */
export const releasesOut = (context: Context): Promise<ReleaseRow[]> =>
  onceInRequest(context, 'releases out', () => context.services.published.releases(false));
