import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { onForget } from '../forget.ts';
import { graphql } from '../gql/gql.ts';
import type { Service } from '../service.ts';
import { faulty, sending, sent, theDraft } from './draft.ts';
import { incidentOf, stepOfField } from './incident.ts';
import { keepTrying } from './keepTrying.ts';
import type { Step } from './plan.ts';

const submitReport = graphql(`
  mutation SubmitReport($input: SubmitReportInput!) {
    submitReport(input: $input) {
      receipt
      report {
        id
        freezesOn
      }
    }
  }
`);

type Outcome = 'sent' | 'refused';

// One key for one report, however often it is sent: an answer that got lost does not make it two.
let key: string | undefined;
let running: AbortController | undefined;

export function stopSending(): void {
  running?.abort();
  running = undefined;
  sending(undefined);
}
onForget(() => {
  running?.abort();
  running = undefined;
  key = undefined;
});

const unreachable: readonly string[] = ['OFFLINE', 'INTERNAL'];

/** Sends the draft, and goes on trying while the service cannot be reached. Gives the question to look at again, if any. */
export async function send(load: () => Promise<Service>, i18n: I18n): Promise<Step | undefined> {
  running?.abort();
  const mine = new AbortController();
  running = mine;
  key ??= crypto.randomUUID();
  const { answers } = theDraft();
  const variables = {
    input: { idempotencyKey: key, incident: incidentOf(answers), account: answers.account.trim() || null },
  };
  let fault: Step | undefined;
  const attempt = async (): Promise<Outcome | undefined> => {
    const before = theDraft().sending;
    sending(before && 'waits' in before ? { waits: 0 } : { first: true });
    const service = await load().catch(() => undefined);
    if (!service || mine.signal.aborted) return undefined;
    try {
      const { data } = await service.client.mutate({
        mutation: submitReport,
        variables,
        // Nothing of a report stays in the cache, and leaving ends the request.
        fetchPolicy: 'no-cache',
        context: { fetchOptions: { signal: mine.signal } },
      });
      if (!data || mine.signal.aborted) return undefined;
      const { receipt, report } = data.submitReport;
      sent({ code: receipt, freezesOn: report.freezesOn });
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
  // A refused attempt kept nothing, so the next one is a new one.
  if (outcome) key = undefined;
  if (running === mine) running = undefined;
  return fault;
}
