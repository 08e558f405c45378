import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { onForget } from '../forget.ts';
import type { Service } from '../service.ts';
import { faulty, sending, sent, theDraft } from './draft.ts';
import { incidentOf, stepOfField } from './incident.ts';
import { keepTrying } from './keepTrying.ts';
import type { Step } from './plan.ts';
import { nextReport, submit } from './submit.ts';

type Outcome = 'sent' | 'refused';

let running: AbortController | undefined;

export function stopSending(): void {
  running?.abort();
  running = undefined;
  sending(undefined);
}
onForget(() => {
  running?.abort();
  running = undefined;
});

const unreachable: readonly string[] = ['OFFLINE', 'INTERNAL'];

/** Sends the draft, and goes on trying while the service cannot be reached. Gives the question to look at again, if any. */
export async function send(load: () => Promise<Service>, i18n: I18n): Promise<Step | undefined> {
  running?.abort();
  const mine = new AbortController();
  running = mine;
  const { answers } = theDraft();
  const told = { incident: incidentOf(answers), account: answers.account.trim() || null };
  let fault: Step | undefined;
  const attempt = async (): Promise<Outcome | undefined> => {
    const before = theDraft().sending;
    sending(before && 'waits' in before ? { waits: 0 } : { first: true });
    const service = await load().catch(() => undefined);
    if (!service || mine.signal.aborted) return undefined;
    try {
      const kept = await submit(service, told, i18n, mine.signal);
      if (!kept || mine.signal.aborted) return undefined;
      sent({ code: kept.receipt, freezesOn: kept.report.freezesOn });
      return 'sent';
    } catch (error) {
      if (mine.signal.aborted) return undefined;
      const problem = service.problemOf(error, i18n);
      if (unreachable.includes(problem.code)) return undefined;
      const named = problem.fields.flatMap(({ field, message }) => {
        const step = stepOfField(field);
        return step ? [[step, message] as const] : [];
      });
      faulty(Object.fromEntries(named));
      fault = named[0]?.[0];
      if (!fault) sending({ refused: problem.message || i18n._(msg`The report was not accepted.`) });
      return 'refused';
    }
  };
  const outcome = await keepTrying(attempt, { signal: mine.signal, onWait: (waits) => sending({ waits }) });
  if (outcome === 'sent') nextReport();
  if (running === mine) running = undefined;
  return fault;
}
