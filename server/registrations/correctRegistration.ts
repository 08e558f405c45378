import { factsOf } from '../incidents/factsOf.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing } from '../platform/database/changing.ts';
import { handOver } from '../transfer/handOver.ts';
import { lockedRegistration } from './lockedRegistration.ts';
import { registrationAccess } from './registration.access.ts';
import { registeredOf, type Registration } from './registration.entity.ts';
import type { CorrectRegistrationInput } from './registration.inputs.ts';

/** Puts right what was registered, here and in the statistics, until the quarter freezes. */
export function correctRegistration(context: Context, input: CorrectRegistrationInput): Promise<Registration> {
  return changing(context, async (inside) => {
    const it = await lockedRegistration(inside, input, registrationAccess.correct);
    it.correct(input.channel, factsOf(input.incident, inside.now()));
    handOver(inside, it, registeredOf(it));
    audit(inside, { action: 'CORRECT_REGISTRATION', subject: it.id, fields: ['channel', 'incident'] });
    return it;
  });
}
