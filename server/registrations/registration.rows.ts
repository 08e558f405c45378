import { namingGround } from '../incidents/namingGround.ts';
import { isInstant, type Page } from '../platform/api/connection.ts';
import type { Context } from '../platform/api/context.ts';
import { listPage, type Condition, type Listing } from '../platform/database/listing.rows.ts';
import { Registration, type RegistrationRow } from './registration.entity.ts';
import type { RegistrationFilter } from './registration.inputs.ts';

export interface RegistrationsAsked {
  first: number;
  after?: string | null | undefined;
  filter?: RegistrationFilter | null | undefined;
}

export const registrations: Listing<RegistrationRow> = {
  of: Registration,
  order: { by: 'registeredAt', descending: true, isKey: isInstant },
};

/** `isCounted` of the transfer, as a condition. */
const isCounted: Condition = (eb) => eb.and([eb('status', '!=', 'WITHDRAWN'), eb('duplicate', '!=', 'CONFIRMED')]);

/** One page of the municipality's registrations, the newest first. */
export function registrationPage(
  context: Context,
  { first, after, filter }: RegistrationsAsked,
): Promise<Page<RegistrationRow>> {
  const { quarter, ground, status, counted } = filter ?? {};
  const matching: Condition[] = [];
  if (typeof counted === 'boolean') matching.push((eb) => (counted ? isCounted(eb) : eb.not(isCounted(eb))));
  if (ground) matching.push((eb) => eb('incident', '@>', namingGround(ground)));
  return listPage(context, registrations, { first, after, where: { quarter, status }, matching });
}
