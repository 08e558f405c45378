import 'reflect-metadata'; // before the first entity is read
import { hash } from '@node-rs/argon2';
import pino from 'pino';
import { tellAssessments } from './demo/assessment.ts';
import { openCases } from './demo/cases.ts';
import { Chance } from './demo/chance.ts';
import { settleOthers } from './demo/organisations.ts';
import { DEMO_PASSWORD, settle, viewers } from './demo/people.ts';
import { registerQuarter } from './demo/registrations.ts';
import { tellDelay, tellPlan, tellRelease, tellWaiting } from './demo/releases.ts';
import type { Viewer } from './platform/access/viewer.ts';
import type { Configuration } from './platform/configuration.ts';
import { slowHash } from './platform/crypto/passwords.ts';
import { openServices } from './services.ts';
import { quickAuditor } from './statistics/audit/audit.ts';
import { drainAll, executeAll, publishAll } from './statistics/run.ts';
import { profiles } from './statistics/noiseTable.ts';
import { freezeDate, previousQuarter, quarterOf, isFrozen, nextQuarter, type Quarter } from './taxonomy/quarter.ts';
import { freeze, transferAll } from './transfer/relay.ts';
import { transferSettings } from './workers.ts';

const isCaseworker = ({ role }: Viewer) => role === 'CASEWORKER';

/** Eight that are published, and one that waits for a statistician. */
const PAST_QUARTERS = 9;
/** A year ahead, as the calendar promises. */
const PLANNED_QUARTERS = 4;
/** The one that came out a week later than was announced. */
const DELAYED = 5;
const DAY = 86_400_000;

// A stolen demo database holds invented reports: its thousands of receipts need no slow hash.
const quickHash = (secret: string, pepper?: Buffer) =>
  hash(secret, { memoryCost: 8, timeCost: 1, parallelism: 1, ...(pepper ? { secret: pepper } : {}) });

/**
 * Tells the demo world, once: eight quarters of registrations through the same actions that people use, with their
 * clock in the past, transferred, frozen, prepared, signed by two and published by the real line; then today's quarter, its cases, and
 * an assessment of the last two years.
 * Resolves to whether anything was told.
 */
export async function seed(
  configuration: Configuration,
  perQuarter: number,
  today = new Date(),
  hear: (words: string) => void = () => undefined,
): Promise<boolean> {
  let clock = today;
  const now = () => clock;
  const log = pino({ level: 'silent' });
  const { services, close } = await openServices(configuration, now);
  try {
    services.slowHash = quickHash;
    if (!(await settle(services, await slowHash(DEMO_PASSWORD)))) return false;
    const people = await viewers(services);
    const workers = await settleOthers(services);
    const caseworkers = [
      people.theHandler,
      people.aManager,
      people.aCaseworkerElsewhere,
      ...workers.filter(isCaseworker),
    ] as const;
    const officers = [
      people.anOfficer,
      people.anOfficerElsewhere,
      ...workers.filter((it) => !isCaseworker(it)),
    ] as const;
    const told = {
      services,
      chance: new Chance(20_101_201),
      until: today,
      citizen: people.thePublic,
      caseworkers,
      officers,
    };
    const transfer = { ...transferSettings(configuration, log), now };
    const statistics = {
      statisticsUrl: configuration.statisticsDatabaseUrl,
      releaseWriterUrl: configuration.releaseWriterDatabaseUrl,
      profile: profiles[configuration.statisticsProfile],
      noticeHours: 0,
      auditor: quickAuditor,
      now,
      log,
    };
    const office = {
      services,
      people,
      set: (at: Date) => void (clock = at),
      execute: () => executeAll(statistics),
      publish: () => publishAll(statistics),
    };
    for (const [index, quarter] of pastQuarters(today).entries()) {
      hear(`quarter ${index + 1} of ${PAST_QUARTERS}`);
      await tellPlan(office, quarter, today);
      await registerQuarter({ ...told, quarter, number: grown(perQuarter, quarter) });
      clock = new Date(Math.min(freezeDate(quarter).getTime() + DAY, today.getTime()));
      await transferAll(transfer);
      await freeze(transfer, quarter);
      await drainAll(statistics);
      if (quarter === newestFrozen(today)) await tellWaiting(office, quarter, today);
      else {
        if (index === DELAYED) await tellDelay(office, quarter);
        await tellRelease(office, quarter);
      }
    }
    let ahead = newestFrozen(today);
    for (let count = 0; count < PLANNED_QUARTERS; count += 1) {
      ahead = nextQuarter(ahead);
      await tellPlan(office, ahead, today);
    }
    // What has come since: the quarters that are still open.
    for (let quarter = nextQuarter(newestFrozen(today)); ; quarter = nextQuarter(quarter)) {
      await registerQuarter({ ...told, quarter, number: Math.round(perQuarter / 10) });
      if (quarter === quarterOf(today)) break;
    }
    clock = today;
    hear('cases and assessments');
    const { chance } = told;
    await openCases({ services, chance, today, caseworkers: [people.theHandler, people.aManager], number: 60 });
    await openCases({ services, chance, today, caseworkers: [people.aCaseworkerElsewhere], number: 12 });
    await tellAssessments({ services, people, today, checksUrl: configuration.checksDatabaseUrl });
    return true;
  } finally {
    await close();
  }
}

function newestFrozen(today: Date): Quarter {
  let quarter = quarterOf(today);
  while (!isFrozen(quarter, today)) quarter = previousQuarter(quarter);
  return quarter;
}

/** The last frozen ones, the oldest first. */
function pastQuarters(today: Date): Quarter[] {
  const quarters = [newestFrozen(today)];
  while (quarters.length < PAST_QUARTERS) quarters.unshift(previousQuarter(quarters[0] as Quarter));
  return quarters;
}

/** More people know of the system every quarter, and fewer report in summer. */
function grown(number: number, quarter: Quarter): number {
  const [year = '0', part = '1'] = quarter.split('-Q');
  const growth = 1 + (Number(year) * 4 + Number(part) - 8_100) * 0.03;
  return Math.round(number * Math.min(1.3, Math.max(0.85, growth)) * (part === '3' ? 0.9 : 1));
}
