import { randomBytes } from 'node:crypto';
import { idOf } from '../demo/people.ts';
import { anIncident } from '../incidents/incident.fixture.ts';
import { opened, whileOpen } from '../platform/worker.ts';
import { quickAuditor } from '../statistics/audit/audit.ts';
import { profiles } from '../statistics/noiseTable.ts';
import { hold } from '../statistics/notice/hold.ts';
import { drainAll, prepare, publishAll } from '../statistics/run.ts';
import { signOff } from '../statistics/signOff.fixture.ts';
import type { Quarter } from '../taxonomy/quarter.ts';
import type { TestApi } from '../testing/testApi.ts';
import { freeze, transferAll } from '../transfer/relay.ts';

const submit = `mutation ($input: SubmitReportInput!) { submitReport(input: $input) { receipt } }`;
const silent = { info: () => undefined, error: () => undefined };

/** A published quarter with a number to see, and the draft of the next one, both made by the real line. */
export async function releases({
  as,
  clock,
  urls,
}: TestApi): Promise<{ published: string; draft: string; sha256: string }> {
  const today = clock.now;
  const now = () => clock.now;
  const transfer = {
    transferUrl: urls.TRANSFER_DATABASE_URL,
    keysUrl: urls.TRANSFER_KEYS_DATABASE_URL,
    inboxUrl: urls.INBOX_DATABASE_URL,
    keyEncryptionKey: randomBytes(32),
    minBatch: 1,
    maxDelay: 0,
    now,
    log: silent,
  };
  const statistics = {
    statisticsUrl: urls.STATISTICS_DATABASE_URL,
    releaseWriterUrl: urls.RELEASE_WRITER_DATABASE_URL,
    profile: profiles.standard,
    noticeHours: 0,
    auditor: quickAuditor,
    now,
    log: silent,
  };
  clock.now = new Date('2025-08-15T10:00:00Z');
  const incident = anIncident({ when: { precision: 'MONTH', value: '2025-08' } });
  for (let count = 0; count < 40; count += 1) {
    await as('thePublic')(submit, { input: { idempotencyKey: crypto.randomUUID(), incident } });
  }
  clock.now = today;
  const by = idOf('aStatistician');
  await transferAll(transfer);
  for (const quarter of ['2025-Q3', '2025-Q4'] as const) await freeze(transfer, quarter);
  await drainAll(statistics);
  const first = await prepare(statistics, { quarter: '2025-Q3', by });
  await signOff(urls.RELEASE_DATABASE_URL, first, today);
  await publishAll(statistics);
  const draft = await prepare(statistics, { quarter: '2025-Q4', by });
  return { published: first.version, draft: draft.version, sha256: draft.sha256 ?? '' };
}

/** The office stops what waits of a quarter, at its own side. */
export const holdQuarter = ({ urls }: Pick<TestApi, 'urls'>, quarter: Quarter): Promise<void> =>
  whileOpen(
    opened(undefined, async (open) => ({ release: await open(urls.RELEASE_WRITER_DATABASE_URL) })),
    (desk) => hold(desk, quarter, 'Nadia Berg', 'We look once more.'),
  );
