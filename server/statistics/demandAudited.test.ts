import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aChange, aLine, type Line } from '../transfer/line.fixture.ts';
import { transferAll } from '../transfer/relay.ts';
import { quickAuditor } from './audit/audit.ts';
import type { Auditor } from './audit/auditor.ts';
import type { Release } from './release.ts';
import { drainAll, prepare, publishAll } from './run.ts';
import { showRelease } from './showReleases.ts';
import { signOff } from './signOff.fixture.ts';

jest.setTimeout(60_000);

let line: Line;
const by = '22222222-2222-4222-8222-222222222222';
const quarter = '2025-Q1';
const kept = <T extends object>(sql: string) => line.inspect('RELEASE_DATABASE_URL').query<T>(sql);
const audits = async () => (await kept<{ passed: boolean; depth: string }>('select * from release_audit')).rows;
const prepareWith = (auditor: Auditor) => prepare({ ...line.statistics, auditor }, { quarter, by });
/** Signed by two, and due. */
async function publishing(draft: Release, auditor: Auditor = quickAuditor) {
  await signOff(line.urls.RELEASE_DATABASE_URL, draft, line.statistics.now());
  await publishAll({ ...line.statistics, auditor });
  const { rows } = await kept<Pick<Release, 'state' | 'problem'>>('select state, problem from release');
  return rows[0];
}
const refusedFor = (problem: string) => ({ state: 'FAILED', problem });

/** Finds something, whatever it is shown. */
const suspicious: Auditor = {
  depth: 'WITHOUT_SOLVING',
  async attack(...it) {
    const audit = await quickAuditor.attack(...it);
    const cell = 'el1|REG|2025-Q1|geo=101';
    const findings = Array.from({ length: 60 }, () => ({ cell, says: 'Its count is certainly from 1 to 2.' }));
    return { ...audit, attacks: [...audit.attacks, { attack: 'RECONSTRUCTION', findings, leftOut: false }] };
  },
};

beforeAll(async () => {
  line = await aLine();
  await line.write(Array.from({ length: 40 }, () => aChange(quarter, {})).flat());
  line.at('2025-04-20T12:00:00Z');
  await transferAll(line.transfer);
  await drainAll(line.statistics);
});
afterAll(() => line.end());

describe('a draft in which something was found', () => {
  let draft: Release;
  beforeAll(async () => {
    draft = await prepareWith(suspicious);
  });

  test('stays a draft, whose findings can be read', async () => {
    expect(draft.state).toBe('DRAFT');
    expect(await audits()).toMatchObject([{ passed: false, sha256: draft.sha256, cells: 2_980 }]);
    const shown = await showRelease(line.statistics, draft.version);
    expect(shown).toContain('reconstruction 60 found\n    Its count is certainly from 1 to 2. el1|REG|2025-Q1|geo=101');
    expect(shown).toContain('    and 10 more\n  not passed');
  });

  test('cannot be published, not even by a statement', async () => {
    expect(await publishing(draft)).toEqual(refusedFor('AUDIT_FAILED'));
    const sql = `update release set state = 'PUBLISHED', published_at = now()`;
    await expect(line.as('RELEASE_WRITER_DATABASE_URL').query(sql)).rejects.toMatchObject({ code: '23000' });
  });
});

describe('a draft that was', () => {
  test('never attacked, or attacked as it was before, is not published', async () => {
    for (const change of [`update release_audit set sha256 = '${'a'.repeat(64)}'`, 'delete from release_audit']) {
      const draft = await prepareWith(quickAuditor);
      await kept(change);
      expect(await publishing(draft)).toEqual(refusedFor('NOT_AUDITED'));
    }
  });

  test('attacked less closely than this office does, is not published', async () => {
    const draft = await prepareWith(quickAuditor);
    expect(await publishing(draft, { ...quickAuditor, depth: 'WHOLE' })).toEqual(refusedFor('NOT_AUDITED'));
  });

  test('not attacked to the end is no draft, and is begun again', async () => {
    const broken: Auditor = { depth: 'WITHOUT_SOLVING', attack: () => Promise.reject(new Error('out of memory')) };
    await expect(prepareWith(broken)).rejects.toThrow('out of memory');
    const { rows } = await kept<Release>("select version, state, coalesce(sha256, 'none') as sha256 from release");
    expect(rows[0]?.state).toBe('FAILED');
    await expect(publishing(rows[0] as Release)).rejects.toMatchObject({ code: '23000' });
    expect((await prepareWith(quickAuditor)).state).toBe('DRAFT');
  });

  test('attacked in vain comes out, and keeps the report it came out with', async () => {
    const draft = await prepareWith(quickAuditor);
    expect(await audits()).toMatchObject([{ passed: true, depth: 'WITHOUT_SOLVING', attacked: 0 }]);
    expect(await publishing(draft)).toEqual({ state: 'PUBLISHED', problem: null });
    await expect(kept(`update release_audit set passed = false`)).rejects.toMatchObject({ code: '23000' });
    await expect(kept('delete from release_audit')).rejects.toMatchObject({ code: '23000' });
  });
});

test('who may read a release reads its audit, and nobody else', async () => {
  await line.write(Array.from({ length: 40 }, () => aChange('2025-Q2', {})).flat());
  line.at('2025-07-20T12:00:00Z');
  await transferAll(line.transfer);
  await drainAll(line.statistics);
  await prepare(line.statistics, { quarter: '2025-Q2', by });
  const reader = await line.as('RELEASE_DATABASE_URL').connect();
  const versions = async () =>
    (await reader.query('select release_version from release_audit order by 1')).rows.map((it) => Object.values(it)[0]);
  try {
    expect(await versions()).toEqual(['2025-Q1.1']);
    await reader.query('begin');
    await reader.query(`set local equality.statistician = 'yes'`);
    expect(await versions()).toEqual(['2025-Q1.1', '2025-Q2.1']);
    await reader.query('rollback');
    await expect(reader.query('update release_audit set passed = true')).rejects.toMatchObject({ code: '42501' });
  } finally {
    reader.release();
  }
});
