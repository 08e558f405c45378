import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing } from '../platform/database/changing.ts';
import { handOver } from '../transfer/handOver.ts';
import { lockedRegistration } from './lockedRegistration.ts';
import { registrationAccess } from './registration.access.ts';
import { registeredOf, type Registration } from './registration.entity.ts';
import type { WithdrawRegistrationInput } from './registration.inputs.ts';

/** Takes a registration out of the statistics again, until the quarter freezes; it stays in the list, as withdrawn. */
export function withdrawRegistration(context: Context, input: WithdrawRegistrationInput): Promise<Registration> {
  return changing(context, async (inside) => {
    const it = await lockedRegistration(inside, input, registrationAccess.withdraw);
    it.withdraw();
    handOver(inside, it, registeredOf(it));
    audit(inside, { action: 'WITHDRAW_REGISTRATION', subject: it.id });
    return it;
  });
}
