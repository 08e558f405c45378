import { Invalid } from '../../platform/problem.ts';
import { dayAfter, dayOf, freezeDate, publicationHour, type Quarter } from '../../taxonomy/quarter.ts';
import { isWorkday } from '../../taxonomy/workday.ts';
import { momentOf, type PlannedRow } from './calendarRows.ts';

/** After the freeze the transfer tells of it, the draft is built and attacked, and two people look at it. */
const DAYS_OF_WORK = 2;
/** Twelve months ahead, and the quarter that runs. */
const MONTHS_AHEAD = 15;
const HOUR = 3_600_000;

export interface Asked {
  version: string;
  quarter: Quarter;
  publishAt: Date;
}

export interface Circumstances {
  now: Date;
  /** Only the demo lets one watch a release come out at any hour. */
  anyHour: boolean;
  /** How many hours before its moment both must have signed. */
  noticeHours: number;
  calendar: readonly PlannedRow[];
}

/** A release comes out at eight in the morning in Copenhagen, on a workday that is announced ahead, one quarter after the other. */
export function demandMoment(
  { version, quarter, publishAt }: Asked,
  { now, anyHour, noticeHours, calendar }: Circumstances,
): void {
  const refuse = (rule: string, params: Record<string, string> = {}) => {
    throw new Invalid([{ field: 'publishAt', rule, params }]);
  };
  if (publishAt <= now) refuse('moment_passed');
  if (publishAt.getTime() <= now.getTime() + noticeHours * HOUR) refuse('no_notice');
  if (!anyHour && publishAt.getTime() !== publicationHour(dayOf(publishAt)).getTime()) refuse('at_eight');
  const earliest = publicationHour(dayAfter(dayOf(freezeDate(quarter)), DAYS_OF_WORK));
  if (publishAt < earliest) refuse('before_freeze', { quarter, limit: dayOf(earliest) });
  const latest = new Date(now);
  latest.setUTCMonth(latest.getUTCMonth() + MONTHS_AHEAD);
  if (publishAt > latest) refuse('too_late', { limit: dayOf(latest) });
  if (!anyHour && !isWorkday(dayOf(publishAt))) refuse('not_a_workday');
  for (const other of calendar) {
    const order = placeOf(other.version) - placeOf(version);
    const apart = publishAt.getTime() - momentOf(other).getTime();
    if (order < 0 && apart <= 0) refuse('before_other', { quarter: other.quarter, limit: dayOf(momentOf(other)) });
    if (order > 0 && apart >= 0) refuse('after_other', { quarter: other.quarter, limit: dayOf(momentOf(other)) });
  }
}

/** Versions in the order that they come out: 2025-Q1.1, 2025-Q1.2, 2025-Q2.1. */
function placeOf(version: string): number {
  const [year = '', number = '', edition = ''] = version.split(/-Q|\./);
  return (Number(year) * 4 + Number(number)) * 1_000 + Number(edition);
}
