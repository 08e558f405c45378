import type { Context } from '../platform/api/context.ts';
import { Conflict } from '../platform/problem.ts';
import { isFrozen, type Quarter } from '../taxonomy/quarter.ts';
import type { Fragment, IncidentFact, PersonFact } from './contract.ts';
import { Outbox } from './outbox.entity.ts';
import { sentOf, type Registered } from './sentOf.ts';

/** A registration, whatever its source; `version` grows with every change to it. */
export interface Versioned {
  id: string;
  version: number;
}

/**
 * Adds what statistics hold of the registration from now on to the flush that registers, corrects or withdraws it: both
 * are kept, or neither. After the freeze nobody can tell which row came from where, so nothing can follow a change.
 */
export function handOver(context: Context, record: Versioned, registered: Registered): void {
  const { quarter } = registered;
  if (isFrozen(quarter, context.now())) throw new Conflict('quarter_frozen', `The figures of ${quarter} are frozen.`);
  const { incident, person } = sentOf(registered);
  write(context, record, quarter, 'incident', incident);
  write(context, record, quarter, 'person', person);
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
