import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { takeBack } from '../transfer/handOver.ts';
import { changing } from './changing.ts';
import { registrationAccess } from './registration.access.ts';
import type { Registration } from './registration.entity.ts';
import type { WithdrawRegistrationInput } from './registration.inputs.ts';

/** Takes a registration out of the statistics again, until the quarter freezes; it stays in the list, as withdrawn. */
export function withdrawRegistration(context: Context, input: WithdrawRegistrationInput): Promise<Registration> {
  return changing(context, input, registrationAccess.withdraw, (inside, it) => {
    it.withdraw();
    takeBack(inside, it, it.quarter);
    audit(inside, { action: 'WITHDRAW_REGISTRATION', subject: it.id });
  });
}
