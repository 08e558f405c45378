import { LockMode } from '@mikro-orm/postgresql';
import { gate, ungated, viewerOf } from '../people/gate.ts';
import { Member } from '../people/member.entity.ts';
import { contextFor, type Services } from '../platform/api/context.ts';
import { dueCounts } from './due.rows.ts';
import { mailText } from './mailText.ts';
import type { Letter, Post } from './post.ts';
import { ReminderChoice } from './reminderChoice.entity.ts';
import { ReminderMail, type MailState } from './reminderMail.entity.ts';
import { reminding } from './reminding.ts';

const MOST_TRIES = 5;
const MINUTE = 60_000;

/**
 * Sends one reminder that waits, and says whether there was one. It is marked before a word is sent: a process that is
 * killed in between leaves somebody without a reminder, never with two.
 */
export async function sendMail({ services, send, counters }: Post): Promise<boolean> {
  const it = await take(services);
  if (!it) return false;
  const letter = await letterFor(services, it);
  if (!letter) {
    await mark(services, it, { state: 'NOT_NEEDED' });
    return true;
  }
  try {
    await send(letter);
    counters.sent += 1;
    await mark(services, it, { state: 'SENT' });
  } catch (error) {
    const again = neverTaken(error) && it.tries < MOST_TRIES;
    counters[again ? 'retried' : 'given_up'] += 1;
    const tryAt = new Date(services.now().getTime() + 2 ** it.tries * MINUTE);
    await mark(services, it, again ? { state: 'WAITING', tryAt } : { state: 'GIVEN_UP' });
  }
  return true;
}

/** What a killed process had begun to send: perhaps it was sent. */
export async function giveUpBegun({ services, counters }: Post): Promise<void> {
  const begun = { state: 'SENDING' } as const;
  counters.given_up += await reminding(services).nativeUpdate(ReminderMail, begun, { state: 'GIVEN_UP' }, ungated);
}

function take(services: Services): Promise<ReminderMail | null> {
  return reminding(services).transactional(async (em) => {
    const it = await em.findOne(
      ReminderMail,
      { state: 'WAITING', tryAt: { $lte: services.now() } },
      { orderBy: { tryAt: 'asc', id: 'asc' }, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE, ...ungated },
    );
    if (it) Object.assign(it, { state: 'SENDING', tries: it.tries + 1 });
    return it;
  });
}

const mark = (services: Services, { id }: ReminderMail, as: { state: MailState; tryAt?: Date }) =>
  reminding(services).nativeUpdate(ReminderMail, { id }, as, ungated);

/** Null for whoever changed their mind, left, or has nothing due: what is due is counted as the person would see it now. */
async function letterFor(services: Services, { id, member }: ReminderMail): Promise<Letter | null> {
  const choice = await reminding(services).findOne(ReminderChoice, { member }, ungated);
  if (!choice || choice.frequency === 'NEVER') return null;
  const people = gate(services);
  const person = await people.findOne(Member, { id: member, active: true }, ungated);
  if (!person) return null;
  const viewer = await viewerOf(people, person);
  const { late, week } = await dueCounts(contextFor(services, viewer, { door: 'municipality', requestId: id }));
  if (late + week === 0) return null;
  return { id, to: person.email, ...mailText(late + week, choice.language, services.municipalityOrigin) };
}

/** Whether the mail server certainly did not take it: it was not reached, or said "later" before the text came. */
function neverTaken(error: unknown): boolean {
  const { code, command, responseCode } = error as { code?: string; command?: string; responseCode?: number };
  if (command === 'DATA' || command === undefined) return false;
  if (command === 'CONN') return true;
  return (
    code === 'EDNS' || code === 'ETLS' || code === 'ECONNECTION' || (responseCode !== undefined && responseCode < 500)
  );
}
