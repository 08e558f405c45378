import { contextFor, type Services } from '../platform/api/context.ts';
import { moveRelease } from '../releases/calendar/moveRelease.ts';
import { planRelease } from '../releases/calendar/planRelease.ts';
import { prepareRelease } from '../releases/prepareRelease.ts';
import { signRelease } from '../releases/signatures/signRelease.ts';
import { dayAfter, dayOf, freezeDate, publicationHour, quarterStart, type Quarter } from '../taxonomy/quarter.ts';
import { workdayFrom } from '../taxonomy/workday.ts';
import type { Viewer } from '../platform/access/viewer.ts';
import type { PersonName } from './people.ts';

const PUBLISHED_AFTER = 20;

/** The statistics office of the demo, whose clock can be set. */
export interface DemoOffice {
  services: Services;
  people: Record<PersonName, Viewer>;
  /** The statistics side at work: what is ordered, and what is due. */
  execute(): Promise<unknown>;
  publish(): Promise<unknown>;
  set(clock: Date): void;
}

const acting = ({ services, people }: DemoOffice, who: PersonName) =>
  contextFor(services, people[who], { door: 'municipality', requestId: 'demo' });

/** So many days after the freeze, or on the first workday from then on, at eight. */
const morning = (quarter: Quarter, days: number) =>
  publicationHour(workdayFrom(dayAfter(dayOf(freezeDate(quarter)), days)));

/** Announced when the quarter begins, or today. */
export async function tellPlan(office: DemoOffice, quarter: Quarter, today: Date): Promise<void> {
  const start = quarterStart(quarter);
  office.set(start < today ? start : today);
  await planRelease(acting(office, 'aStatistician'), { quarter, publishAt: morning(quarter, PUBLISHED_AFTER) });
}

/** Prepared by one, signed by two, and out at its moment. */
export async function tellRelease(office: DemoOffice, quarter: Quarter): Promise<void> {
  office.set(morning(quarter, PUBLISHED_AFTER - 10));
  await prepareRelease(acting(office, 'aStatistician'), quarter);
  await office.execute();
  const draft = (await office.services.published.releases(true)).find((it) => it.quarter === quarter);
  if (draft?.state !== 'DRAFT' || draft.sha256 === null) throw new Error(`The draft of ${quarter} could not be made.`);
  for (const [days, who] of [
    [PUBLISHED_AFTER - 4, 'aStatistician'],
    [PUBLISHED_AFTER - 3, 'aSecondStatistician'],
  ] as const) {
    office.set(morning(quarter, days));
    await signRelease(acting(office, who), { version: draft.version, sha256: draft.sha256 });
  }
  const { planned: calendar } = await office.services.published.calendar();
  const planned = calendar.find(({ version }) => version === draft.version);
  office.set(planned?.dates.at(-1)?.publishAt ?? morning(quarter, PUBLISHED_AFTER));
  await office.publish();
}

/** A week later than announced, as it happens. */
export async function tellDelay(office: DemoOffice, quarter: Quarter): Promise<void> {
  office.set(morning(quarter, PUBLISHED_AFTER - 12));
  await moveRelease(acting(office, 'aStatistician'), {
    version: `${quarter}.1`,
    publishAt: morning(quarter, PUBLISHED_AFTER + 7),
    reason: {
      da: 'Flere kommuner indberettede sent, og tallene skulle gennemgås en gang til.',
      en: 'Several municipalities registered late, and the figures had to be looked through once more.',
    },
  });
}

/** What waits today is not late: its moment is the first workday after tomorrow, or the one that was announced. */
export async function tellWaiting(office: DemoOffice, quarter: Quarter, today: Date): Promise<void> {
  if (morning(quarter, PUBLISHED_AFTER) > today) return;
  office.set(today);
  await moveRelease(acting(office, 'aStatistician'), {
    version: `${quarter}.1`,
    publishAt: publicationHour(workdayFrom(dayAfter(dayOf(today), 2))),
    reason: {
      da: 'Udgivelsen ventede på, at to statistikere kunne gennemgå kladden.',
      en: 'The release waited until two statisticians could look through the draft.',
    },
  });
}
