import { registerInquiry } from '../cases/registerInquiry.ts';
import { channels } from '../incidents/channel.ts';
import type { Viewer } from '../platform/access/viewer.ts';
import { contextFor, type Context, type Services } from '../platform/api/context.ts';
import { registerCitizenInquiry } from '../registrations/registerCitizenInquiry.ts';
import { submitReport } from '../reports/submitReport.ts';
import { quarterEnd, quarterStart, type Quarter } from '../taxonomy/quarter.ts';
import type { Chance } from './chance.ts';
import { anyIncident } from './incidents.ts';

export interface Story {
  services: Services;
  chance: Chance;
  quarter: Quarter;
  /** Nothing is told of what lies after. */
  until: Date;
  number: number;
  citizen: Viewer;
  caseworkers: readonly [Viewer, ...Viewer[]];
  officers: readonly [Viewer, ...Viewer[]];
}

/** How many are told at once: enough to keep PostgreSQL busy while this process writes the next. */
const AT_ONCE = 8;

/** A quarter's registrations, each through the action that a person would use, at its own moment. */
export async function registerQuarter(story: Story): Promise<void> {
  let left = story.number;
  const teller = async () => {
    while (left > 0) {
      left -= 1;
      await registerOne(story);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, teller));
}

async function registerOne({ services, chance, quarter, until, citizen, caseworkers, officers }: Story): Promise<void> {
  const from = quarterStart(quarter).getTime();
  const moment = new Date(from + chance.next() * (Math.min(quarterEnd(quarter).getTime(), until.getTime()) - from));
  const at = (viewer: Viewer, door: Context['door']) =>
    contextFor({ ...services, now: () => moment }, viewer, { door, requestId: 'demo' });
  const idempotencyKey = crypto.randomUUID();
  const channel = chance.of(channels);
  switch (chance.weighted({ citizen: 45, ngo: 35, municipality: 20 })) {
    case 'citizen':
      await submitReport(at(citizen, 'public'), {
        idempotencyKey,
        incident: anyIncident(chance, moment),
        account: null,
      });
      return;
    case 'ngo':
      await registerInquiry(at(chance.of(caseworkers), 'ngo'), {
        idempotencyKey,
        channel,
        incident: anyIncident(chance, moment),
      });
      return;
    case 'municipality': {
      const officer = chance.of(officers);
      const incident = anyIncident(chance, moment, officer.municipality ?? undefined);
      await registerCitizenInquiry(at(officer, 'municipality'), { idempotencyKey, channel, incident });
    }
  }
}
