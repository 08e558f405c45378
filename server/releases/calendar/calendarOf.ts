import type { Context } from '../../platform/api/context.ts';
import { onceInRequest } from '../onceInRequest.ts';
import type { PlannedRow } from './calendarRows.ts';

/** What is planned and what is out; a list of releases asks for it at each of them. */
export const calendarOf = (context: Context): Promise<PlannedRow[]> =>
  onceInRequest(context, 'release calendar', () => context.services.published.calendar());
