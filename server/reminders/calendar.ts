import { createHash } from 'node:crypto';
import { gate, ungated, viewerOf } from '../people/gate.ts';
import { Member } from '../people/member.entity.ts';
import { digest } from '../people/secrets.ts';
import { contextFor, type Context, type Services } from '../platform/api/context.ts';
import { dayAfter } from '../taxonomy/quarter.ts';
import { CalendarFeed } from './calendarFeed.entity.ts';
import { allDue } from './due.rows.ts';
import type { DueKind } from './due.type.ts';
import { reminding } from './reminding.ts';

/** As many days as a calendar shows; further ahead they come when it is time. */
const MOST = 500;

// Calendars are shown on walls, on locked telephones and to whoever shares them: an event says what kind of day it is, and
// neither a title, a place nor a name. What it is about stands behind the sign-in.
const titles: Record<DueKind, { da: string; en: string }> = {
  INTERVIEW: { da: 'Interview', en: 'Interview' },
  STUDY_START: { da: 'Undersøgelse begynder', en: 'Study begins' },
  STUDY_END: { da: 'Undersøgelse skal afsluttes', en: 'Study to be closed' },
  QUESTIONNAIRE: { da: 'Spørgeskema skal lukkes', en: 'Questionnaire to be closed' },
  COMMENT: { da: 'Kommentar ventes', en: 'Comment expected' },
  ACTION: { da: 'Indsats forfalder', en: 'Action due' },
  MEASUREMENT: { da: 'Måling forfalder', en: 'Measurement due' },
  TARGET: { da: 'Måltal skal måles', en: 'Target to be measured' },
  EVALUATION_START: { da: 'Evaluering skal begyndes', en: 'Evaluation to be begun' },
  EVALUATION: { da: 'Evaluering forfalder', en: 'Evaluation due' },
};

/** Whose the secret is, as they are now; null for nobody's and for an account that ended. */
export async function readerOf(services: Services, secret: string): Promise<Context | null> {
  const feed = await reminding(services).findOne(CalendarFeed, { tokenHash: digest(secret) }, ungated);
  if (!feed) return null;
  const people = gate(services);
  const member = await people.findOne(Member, { id: feed.member, active: true }, ungated);
  if (!member) return null;
  const viewer = await viewerOf(people, member);
  return contextFor(services, viewer, { door: 'municipality', requestId: crypto.randomUUID() });
}

/** The days of what waits for one person, as RFC 5545 has it: the same days are the same bytes. */
export async function calendarOf(context: Context, language: 'da' | 'en'): Promise<string> {
  const { municipalityOrigin } = context.services;
  const { default: ical } = await import('ical-generator');
  const made = ical({
    name: 'Equality Lab',
    prodId: { company: 'Equality Lab', product: 'reminders', language: 'EN' },
  });
  for (const { id, kind, day } of await allDue(context, MOST)) {
    const at = new Date(`${day}T00:00:00Z`);
    made.createEvent({
      id: `${createHash('sha256').update(`${kind}|${id}`).digest('hex').slice(0, 32)}@${new URL(municipalityOrigin).hostname}`,
      stamp: at,
      start: at,
      end: new Date(dayAfter(day, 1)),
      allDay: true,
      timezone: 'UTC',
      summary: titles[kind][language],
      url: `${municipalityOrigin}/due`,
    });
  }
  return made.toString();
}
