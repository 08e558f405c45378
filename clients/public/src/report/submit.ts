import type { I18n } from '@lingui/core';
import { onForget } from '../forget.ts';
import { graphql } from '../gql/gql.ts';
import type { SubmitReportInput, SubmitReportMutation } from '../gql/graphql.ts';
import type { Service } from '../service.ts';

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

const takeBackReport = graphql(`
  mutation TakeBackReport($input: WithdrawReportInput!) {
    withdrawReport(input: $input) {
      report {
        id
      }
    }
  }
`);

// One key for one report, however often it is sent and whatever is changed meanwhile: an answer that got lost does not
// make it two. Of all that was sent under a key the service keeps one wording at the most.
let key: string | undefined;
let sentBefore: readonly SubmitReportInput[] = [];

export function nextReport(): void {
  key = undefined;
  sentBefore = [];
}
onForget(nextReport);

type Told = Omit<SubmitReportInput, 'idempotencyKey'>;
type Kept = SubmitReportMutation['submitReport'];
const another = 'idempotency_key';

/**
 * Gives the receipt, or undefined when no answer came. If an earlier wording was kept, though its answer was lost, that
 * one is withdrawn and this one goes as a report of its own: nothing that was typed is dropped, and it counts once.
 */
export async function submit(service: Service, told: Told, i18n: I18n, signal: AbortSignal): Promise<Kept | undefined> {
  const { client, problemOf } = service;
  // Nothing of a report stays in the cache, and leaving ends the request.
  const options = { fetchPolicy: 'no-cache', context: { fetchOptions: { signal } } } as const;
  /** What the service keeps under the key, unless that is another wording. */
  const keptOf = async (input: SubmitReportInput) => {
    try {
      const { data } = await client.mutate({ mutation: submitReport, variables: { input }, ...options });
      return data?.submitReport;
    } catch (error) {
      if (problemOf(error, i18n).reason === another) return another;
      throw error;
    }
  };
  key ??= crypto.randomUUID();
  const input = { idempotencyKey: key, ...told };
  const earlier = sentBefore.filter((it) => JSON.stringify(it) !== JSON.stringify(input));
  sentBefore = [...earlier, input];
  const answer = await keptOf(input);
  if (answer !== another) return answer;
  for (const before of earlier) {
    const kept = await keptOf(before);
    if (!kept || kept === another) continue;
    await client.mutate({ mutation: takeBackReport, variables: { input: { receipt: kept.receipt } }, ...options });
  }
  nextReport();
  return submit(service, told, i18n, signal);
}
