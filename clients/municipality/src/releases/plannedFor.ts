import type { Quarter } from './useQuarters.ts';

type Line = { version: string; publishAt: string };

/** The moment of the quarter's release: of the version there is, or of the first that is to come. */
export const plannedFor = (calendar: readonly Line[], { quarter, release }: Pick<Quarter, 'quarter' | 'release'>) =>
  calendar.find(({ version }) => version === (release?.version ?? `${quarter}.1`))?.publishAt;
