import { Conflict } from '../../platform/problem.ts';

/** Of two who sign, unsign, prepare or publish at the same moment the database lets one go first, and says so to the other. */
export async function asItStands(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if ((error as { code?: string }).code === '23000')
      throw new Conflict('draft_changed', 'The draft is not as it was any more; look at it again.');
    throw error;
  }
}
