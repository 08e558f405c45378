type Planned = { publishAt: string; release?: object | null };

/** Of a calendar: what comes out next. */
export const nextPlanned = <T extends Planned>(calendar: readonly T[]): T | undefined =>
  calendar.filter(({ release }) => !release).toSorted((a, b) => a.publishAt.localeCompare(b.publishAt))[0];
