import { codeOf } from '../../platform/worker.ts';
import type { Office } from '../office.ts';
import { Refusal } from '../refusal.ts';
import { prepareErratum } from './prepareErratum.ts';

/** Has the draft built of what was handed in since the last one. Says whether there was anything; killed, it is begun again. */
export async function draftErratum(office: Office): Promise<boolean> {
  const { rows } = await office.statistics.query<{ version: string; ids: string[] }>(
    `select version, array_agg(id) as ids from erratum
     where version = (select version from erratum where outcome is null order by ordinal limit 1) and outcome is null
     group by version`,
  );
  const [waiting] = rows;
  if (!waiting) return false;
  const { version, ids } = waiting;
  try {
    await prepareErratum(office, version);
    await end(office, ids, 'DRAFTED');
  } catch (error) {
    // A database that went away is no answer: it waits, and is taken again.
    await office.release.query('select 1');
    await office.statistics.query('select 1');
    const problem = error instanceof Refusal ? error.reason : codeOf(error);
    office.log.error({ version, code: problem }, 'The draft of an erratum could not be built.');
    await end(office, ids, 'FAILED', problem);
  }
  return true;
}

/** What is handed in meanwhile is not in this draft, and waits for the next. */
async function end({ statistics }: Office, ids: readonly string[], outcome: string, problem: string | null = null) {
  await statistics.query('update erratum set outcome = $2, problem = $3 where id = any($1)', [ids, outcome, problem]);
}
