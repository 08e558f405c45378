import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { aChange, aLine, type Line } from '../transfer/line.fixture.ts';
import { transferAll } from '../transfer/relay.ts';
import { wholeAuditor } from './audit/audit.ts';
import { drainAll, prepare } from './run.ts';

jest.setTimeout(300_000);

let line: Line;
beforeAll(async () => {
  line = await aLine();
});
afterAll(() => line.end());

test('a draft as the product makes it passes, keeps what was withheld, and hides it like the rest', async () => {
  await line.write(Array.from({ length: 400 }, () => aChange('2025-Q1', {})).flat());
  line.at('2025-05-01T12:00:00Z');
  await transferAll(line.transfer);
  await drainAll(line.statistics);
  const told: number[] = [];
  const progress = async (percent: number) => void told.push(percent);
  await prepare(
    { ...line.statistics, auditor: wholeAuditor },
    { quarter: '2025-Q1', by: '22222222-2222-4222-8222-222222222222', progress },
  );
  const release = line.inspect('RELEASE_DATABASE_URL');
  const { rows: audits } = await release.query('select passed, depth, attacked > 0 as attacked from release_audit');
  expect(audits).toEqual([{ passed: true, depth: 'WHOLE', attacked: true }]);
  const { rows: shown } = await release.query(
    'select from withheld_cell join cell using (release_version, id) where status = $1',
    ['A'],
  );
  expect(shown).toEqual([]);
  // It moves while numbers are withheld and while they are attacked.
  expect(new Set(told).size).toBeGreaterThan(20);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});
