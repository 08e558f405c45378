import { connect } from '../platform/worker.ts';
import type { TestApi } from '../testing/testApi.ts';
import type { Measured } from './reader/reading.ts';

const rule = { rule: 'image-alt', impact: 'critical', helpDa: 'Billeder skal have tekst', helpEn: 'Images need text' };

/** Everything that can be measured at once, which no one document is. */
export const aReading: Measured = {
  format: 'HTML',
  address: 'https://nordvest.example/pas',
  bytes: 2_000,
  sha256: 'a'.repeat(64),
  title: 'Bestil pas',
  language: 'da',
  readability: { words: 120, sentences: 10, longWords: 30, lix: 37 },
  accessibility: {
    axeVersion: '4.14.1',
    passed: 20,
    violations: [{ ...rule, places: 2 }],
    unsure: [{ ...rule, places: 1 }],
    notChecked: ['color-contrast'],
  },
  pdf: { pages: 2, pagesWithText: 1, tagged: false },
};

/** The check as a worker leaves it, without a page to read. */
export async function measure({ urls }: Pick<TestApi, 'urls'>, check: string): Promise<void> {
  const worker = await connect(urls.CHECKS_DATABASE_URL);
  await worker.query(`update machine_check set state = 'DONE', reading = $2, finished_at = now() where id = $1`, [
    check,
    JSON.stringify(aReading),
  ]);
  await worker.end();
}
