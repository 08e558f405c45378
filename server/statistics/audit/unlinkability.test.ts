import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { profiles } from '../noiseTable.ts';
import type { ReleaseFile } from '../files/releaseFile.ts';
import { aWholeDraft, saidBy, type WholeDraft } from './aWholeDraft.fixture.ts';
import { aYear } from './aYear.fixture.ts';
import { Traces } from './traces.ts';

jest.setTimeout(60_000);

let draft: WholeDraft;
beforeAll(async () => {
  draft = await aWholeDraft(aYear(1, 100, profiles.standard, 1).facts, ['2025-Q1']);
});
afterAll(() => draft.line.end());

test('nothing leads from an honest draft to a registration', async () => {
  expect(saidBy(await draft.attack())).toEqual({});
});

describe('finds', () => {
  const planted = async (sql: string, values: unknown[] = []) =>
    saidBy(await draft.attack({ statistics: (client) => client.query(sql, values) }));

  test.each([
    ['tokens that are still there', `select open_quarter('2025-Q1')`, 'Tokens still lead to the rows of 2025-Q1.'],
    [
      'a column that nobody declared',
      'alter table incident_fact add column record uuid',
      'incident_fact has a column that is not declared: record.',
    ],
    [
      'a moment',
      'alter table batch_ledger add column received_at timestamptz',
      'batch_ledger says when something came: received_at.',
    ],
    [
      'rows that were not written anew at the freeze',
      `update person_fact set gender = gender where id < '80000000-0000-0000-0000-000000000000'`,
      'The persons of 2025-Q1 still lie in the company in which they came.',
    ],
    [
      'ids that count up',
      `with old as (delete from incident_fact returning *)
       insert into incident_fact (id, quarter, municipality, ground_mask, area, source, incident_year, delay_band, duplicate)
       select ('00000000-0000-7000-8000-' || lpad(to_hex(row_number() over ()), 12, '0'))::uuid, quarter, municipality, ground_mask,
         area, source, incident_year, delay_band, duplicate from old`,
      'Ids of incidents of 2025-Q1 are not random.',
    ],
    [
      'rows in another order than that of their ids',
      `with old as (delete from incident_fact returning *)
       insert into incident_fact (id, quarter, municipality, ground_mask, area, source, incident_year, delay_band, duplicate)
       select gen_random_uuid(), quarter, municipality, ground_mask, area, source, incident_year, delay_band, duplicate from old`,
      'The incidents of 2025-Q1 do not lie in a random order.',
    ],
    ['a quarter that is open', 'delete from frozen_quarter', 'The quarter 2025-Q1 is not frozen.'],
  ])('%s', async (_name, sql, says) => {
    expect((await planted(sql)).UNLINKABILITY).toEqual([says]);
  });

  test('a release that names a batch', async () => {
    const batch = randomUUID();
    const found = await draft.attack({
      statistics: (client) =>
        client.query(`insert into batch_ledger values ($1, 1, 'FACTS', 'incident', '2025-Q1', '', 1, 'DRAINED')`, [
          batch,
        ]),
      release: (client) => client.query('update release set prepared_by = $1', [batch]),
    });
    expect(saidBy(found)).toEqual({ UNLINKABILITY: ['The release database names a batch.'] });
  });

  test.each([
    ['an id', randomUUID()],
    ['a receipt', '1234-5678-9012-3456-7890-1234'],
    ['a receipt', '123456789012345678901234'],
    ['a token', 'ab'.repeat(32)],
  ])('%s in a file', (what, content) => {
    const file: ReleaseFile = { tableId: 'Q1', format: 'csv', language: 'da', mediaType: '', content };
    const traces = new Traces({ sha256: 'cd'.repeat(32), lattice: null });
    const handedOn = [...traces.in([file, { ...file, content: `nothing but ${'cd'.repeat(32)}` }])];
    expect(handedOn).toHaveLength(2);
    expect(traces.findings).toEqual([{ attack: 'UNLINKABILITY', says: `Q1.csv, da: It holds ${what}.` }]);
  });
});
