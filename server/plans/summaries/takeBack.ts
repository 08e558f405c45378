import * as v from 'valibot';
import { demandVersion } from '../../platform/database/changing.ts';
import { line, valid } from '../../platform/input.ts';
import { Conflict } from '../../platform/problem.ts';
import { dayOf } from '../../taxonomy/quarter.ts';

interface Published {
  version: number;
  stands: boolean;
  withdrawnOn?: string | null | undefined;
  withdrawnBecause?: string | null | undefined;
}

const takenBack = v.object({ reason: line(3, 2_000) });

/** What was published is the public's no longer, and why is kept with it. */
export function takeBack(it: Published, input: { version: number; reason: string }, now: Date): void {
  const { reason } = valid(takenBack, input);
  demandVersion(it, input.version);
  if (!it.stands) throw new Conflict('not_published', 'It is not published any more.');
  Object.assign(it, { stands: false, withdrawnOn: dayOf(now), withdrawnBecause: reason, version: it.version + 1 });
}
