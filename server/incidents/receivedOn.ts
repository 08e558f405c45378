import * as v from 'valibot';
import { dayOf } from '../taxonomy/quarter.ts';

const WITHIN = 365 * 24 * 60 * 60_000;

/** The day an inquiry reached the NGO or the municipality: not to come, and at most a year back. */
export const receivedOn = (now: Date) =>
  v.nullish(
    v.pipe(
      v.string(),
      v.check((day) => day <= dayOf(now), 'in_future'),
      v.check((day) => day >= dayOf(new Date(now.getTime() - WITHIN)), 'too_early'),
    ),
  );
