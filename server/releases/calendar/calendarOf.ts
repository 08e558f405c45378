import type { Context } from '../../platform/api/context.ts';
import { onceInRequest } from '../onceInRequest.ts';
import type { Calendar } from './calendarRows.ts';

/** A list of releases asks for it at each of them. */
export const calendarOf = (context: Context): Promise<Calendar> =>
  onceInRequest(context, 'release calendar', () => context.services.published.calendar());
