import type { Context } from '../platform/api/context.ts';
import { Conflict } from '../platform/problem.ts';
import { isFrozen, type Quarter } from '../taxonomy/quarter.ts';
import { anonymise, type Registered } from './anonymise.ts';
import type { Fragment, IncidentFact, PersonFact } from './contract.ts';
import { Outbox } from './outbox.entity.ts';

/** A registration, whatever its source; `version` grows with every change to it. */
export interface Versioned {
  id: string;
  version: number;
}

/** Adds the registration's two fragments to the flush that registers or corrects it: both are kept, or neither. */
export function handOver(context: Context, record: Versioned, registered: Registered): void {
  demandOpen(registered.quarter, context.now());
  const { incident, person } = anonymise(registered);
  write(context, record, registered.quarter, 'incident', incident);
  // A confirmed duplicate is known as one but counted nowhere, so nothing of the person travels again.
  write(context, record, registered.quarter, 'person', registered.duplicate === 'CONFIRMED' ? null : person);
}

/** Takes a withdrawn registration out of the statistics again. */
export function takeBack(context: Context, record: Versioned, quarter: Quarter): void {
  demandOpen(quarter, context.now());
  write(context, record, quarter, 'incident', null);
  write(context, record, quarter, 'person', null);
}

/** After the freeze nobody can tell which row came from where, so nothing can follow a change. */
function demandOpen(quarter: Quarter, now: Date): void {
  if (isFrozen(quarter, now)) throw new Conflict('quarter_frozen', `The figures of ${quarter} are frozen.`);
}

function write(
  { em, now }: Context,
  { id, version }: Versioned,
  quarter: Quarter,
  fragment: Fragment,
  fact: IncidentFact | PersonFact | null,
): void {
  em.persist(em.create(Outbox, { record: id, version, fragment, quarter, since: now(), fact }));
}
