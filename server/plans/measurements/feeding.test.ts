import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { questionnaires } from '../../accessMatrix/questionnaire.fixture.ts';
import { releases } from '../../accessMatrix/releases.fixture.ts';
import { quickAuditor } from '../../statistics/audit/audit.ts';
import { atDesk } from '../../statistics/command.ts';
import { profiles } from '../../statistics/noiseTable.ts';
import { publishAll } from '../../statistics/run.ts';
import { signOff } from '../../statistics/signOff.fixture.ts';
import { aStudy } from '../../studies/study.fixture.ts';
import { decodeGrounds } from '../../taxonomy/groundMask.ts';
import { testApi, type TestApi } from '../../testing/testApi.ts';
import { anAction, anIndicator } from '../plan.fixture.ts';
import type { SetIndicatorInput } from '../indicators/indicator.inputs.ts';

let api: TestApi;
let plan: string;
let goal: string;
let questionnaire: string;
let published: string;
type Person = Parameters<TestApi['as']>[0];
const key = () => crypto.randomUUID();

const call =
  (name: string, fields: string) =>
  async (person: Person, input: object): Promise<Record<string, any>> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const answer = await api.as(person)(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, {
      input,
    });
    return 'problem' in answer ? answer : (Object.values(answer[name] as object)[0] as Record<string, any>);
  };
const VALUES = 'measuredOn value evidence recordedAs release period counted base';
const setAim = call(
  'setIndicator',
  `indicator { id source viewerCanMeasure cell { ground area } asked { question options }
    lastMeasurement { value } measurements { totalCount edges { node { ${VALUES} } } } }`,
);
const changeAim = call('changeIndicator', 'indicator { id version }');
const measure = call('recordMeasurement', 'indicator { id }');
const aim = (changed: Partial<SetIndicatorInput>) => setAim('anOfficer', anIndicator(goal, changed));
const ofStatistics = (cell: SetIndicatorInput['cell']) =>
  aim({ source: 'PUBLISHED_STATISTICS', unit: 'registreringer', cell });
const ofQuestion = (asked: object) =>
  aim({
    source: 'QUESTIONNAIRE',
    asked: { questionnaire, question: 'understood', options: ['no'], ...asked },
  });
const shown = (it: Record<string, any>) => it['measurements'].edges.map((edge: any) => edge.node);

beforeAll(async () => {
  api = await testApi();
  ({ published } = await releases(api));
  const { id: study } = await call('planStudy', 'study { id }')('anAssessor', aStudy());
  ({ questionnaire } = await questionnaires(api, study));
  await call('issueStudyReport', 'report { id }')('anAssessor', { idempotencyKey: key(), study, final: false }).then(
    async (refused) => expect(refused).toMatchObject({ reason: 'no_findings' }),
  );
  await withReport(study);
  ({ id: plan } = await call('draftActionPlan', 'plan { id }')('anOfficer', {
    idempotencyKey: key(),
    study,
    title: 'Adgang',
  }));
  ({ id: goal } = await call('setGoal', 'goal { id }')('anOfficer', {
    idempotencyKey: key(),
    plan,
    text: 'Forstået.',
  }));
}, 90_000);
afterAll(() => api.close());

async function withReport(study: string): Promise<void> {
  const { aFinding, evidenceOf } = await import('../../studies/study.fixture.ts');
  const { id } = await call('citeEvidence', 'evidenceItem { id }')('anAssessor', evidenceOf(study));
  await call('recordFinding', 'finding { id }')('anAssessor', aFinding(study, [id]));
  await call('issueStudyReport', 'report { id }')('anAssessor', { idempotencyKey: key(), study, final: false });
}

describe('published statistics', () => {
  test('feed an indicator release by release, and a draft does not', async () => {
    const it = await ofStatistics({ ground: 'ETHNIC_ORIGIN' });
    expect(it).toMatchObject({ source: 'PUBLISHED_STATISTICS', viewerCanMeasure: false });
    const [value, ...older] = shown(it);
    expect(older).toEqual([]);
    expect(value).toMatchObject({
      measuredOn: '2025-09-30',
      period: '2025-Q3',
      release: published,
      evidence: published,
      recordedAs: null,
    });
    const { cells } = await api.as('thePublic')(
      `{ cells(select: [{ table: "Q2", period: "2025-Q3", geo: ["101"], ground: ["ETHNIC_ORIGIN"] }]) { value } }`,
    );
    expect(value.value).toBe(cells[0].value);
    expect(it['lastMeasurement']).toEqual({ value: value.value });
  });

  test('that are hidden give a line without a value, and never a zero', async () => {
    const it = await ofStatistics({ ground: 'AGE' });
    expect(shown(it)).toEqual([expect.objectContaining({ period: '2025-Q3', value: null })]);
    expect(it['lastMeasurement']).toBeNull();
  });

  test('by service are yearly, and a year that is not over has none', async () => {
    const it = await ofStatistics({ area: 'CITIZEN_SERVICE' });
    expect(it).toMatchObject({ cell: { ground: null, area: 'CITIZEN_SERVICE' } });
    expect(shown(it)).toEqual([]);
  });

  test('are a cell of the lattice, one ground or one service, and nothing else', async () => {
    for (const cell of [null, {}, { ground: 'AGE', area: 'SCHOOL' }] as SetIndicatorInput['cell'][])
      expect(await ofStatistics(cell)).toMatchObject({ fields: [{ field: 'cell', rule: 'one_cell' }] });
  });

  test.each([
    ['UP', -2, true],
    ['UP', 2, true],
    ['UP', -6, false],
    ['UP', 6, false],
    ['DOWN', 2, true],
    ['DOWN', 5, false],
  ] as const)(
    'are changed at random, so that with better %s nobody can say of a target %d away whether it is reached: %s',
    async (direction, away, about) => {
      const it = await ofStatistics({ ground: 'ETHNIC_ORIGIN' });
      const target = it['lastMeasurement'].value + away;
      const baseline = direction === 'UP' ? 0 : target + 100;
      const fed = { source: 'PUBLISHED_STATISTICS', unit: 'registreringer', direction, baseline, target } as const;
      const set = anIndicator(goal, fed);
      const ask = call('setIndicator', 'indicator { aboutAtTarget }');
      expect(await ask('anOfficer', { ...set, cell: { ground: 'ETHNIC_ORIGIN' } })).toEqual({ aboutAtTarget: about });
    },
  );

  test('are told to citizens from the cell that was approved, while the next version names another', async () => {
    const { id: study } = await call('planStudy', 'study { id }')('anAssessor', aStudy());
    await withReport(study);
    const found = `query ($id: ID!) { study(id: $id) { findings { edges { node { id } } } } }`;
    const finding = (await api.as('anOfficer')(found, { id: study }))['study'].findings.edges[0].node.id;
    const drafted = { idempotencyKey: key(), study, title: 'Adgang igen' };
    const { id } = await call('draftActionPlan', 'plan { id }')('anOfficer', drafted);
    const set = { idempotencyKey: key(), plan: id, text: 'Alle.' };
    const { id: of } = await call('setGoal', 'goal { id }')('anOfficer', set);
    await call('planAction', 'action { id }')('anOfficer', anAction(of, { finding }));
    const fed = { source: 'PUBLISHED_STATISTICS', unit: 'registreringer' } as const;
    const aimed = anIndicator(of, { ...fed, cell: { ground: 'ETHNIC_ORIGIN' } });
    const { id: indicator, lastMeasurement } = await setAim('anOfficer', aimed);
    const version = async () =>
      (await api.as('anOfficer')(`query ($id: ID!) { actionPlan(id: $id) { version } }`, { id }))['actionPlan'].version;
    await call('approveActionPlan', 'plan { id }')('aMunicipalManager', { id, version: await version() });
    const revised = { id, version: await version(), reason: 'En anden grund.' };
    await call('reviseActionPlan', 'plan { id }')('aMunicipalManager', revised);
    const { idempotencyKey: _k, goal: _g, ...fields } = anIndicator(of, { ...fed, cell: { ground: 'AGE' } });
    expect(await changeAim('anOfficer', { ...fields, id: indicator, version: 1 })).toMatchObject({ id: indicator });
    const ask = `query ($id: ID!) { actionPlan(id: $id) { summaryDraft { goals { indicators { value newestHidden } } } } }`;
    expect((await api.as('aMunicipalManager')(ask, { id }))['actionPlan'].summaryDraft.goals).toEqual([
      { indicators: [{ value: lastMeasurement.value, newestHidden: false }] },
    ]);
  });

  test('are not typed over, and say beforehand what a baseline could be', async () => {
    const { id: indicator } = await ofStatistics({ ground: 'ETHNIC_ORIGIN' });
    const typed = { indicator, measuredOn: '2026-02-01', value: 1, evidence: 'Gæt.' };
    expect(await measure('anOfficer', typed)).toMatchObject({ reason: 'indicator_fed' });
    const ask = `query ($id: ID!) { actionPlan(id: $id) { valuesFrom(source: PUBLISHED_STATISTICS, cell: { ground: ETHNIC_ORIGIN }) { measuredOn release } } }`;
    expect(await api.as('anOfficer')(ask, { id: plan })).toEqual({
      actionPlan: { valuesFrom: [{ measuredOn: '2025-09-30', release: published }] },
    });
    expect(await api.as('anInstitutionLead')(ask, { id: plan })).toEqual({ actionPlan: { valuesFrom: null } });
  });
});

describe('a question', () => {
  test('gives the share that chose the answers that count, and how many stand behind it', async () => {
    const it = await ofQuestion({});
    expect(shown(it)).toEqual([
      expect.objectContaining({ value: 100, counted: 5, base: 5, evidence: 'Dit besøg', release: null }),
    ]);
    expect(shown(await ofQuestion({ options: ['yes'] }))).toEqual([expect.objectContaining({ value: 0, counted: 0 })]);
  });

  test('that fewer than five answered gives a line without a value', async () => {
    const it = await ofQuestion({ question: 'respect', options: ['4', '5'] });
    expect(shown(it)).toEqual([expect.objectContaining({ value: null, counted: null, base: null })]);
  });

  test('must be there, be answered by choosing, and be measured in percent', async () => {
    expect(await ofQuestion({ questionnaire: key() })).toMatchObject({
      fields: [{ field: 'asked.questionnaire', rule: 'unknown' }],
    });
    expect(await ofQuestion({ question: 'more' })).toMatchObject({ fields: [{ field: 'asked.question' }] });
    expect(await ofQuestion({ question: 'places', options: ['easy'] })).toMatchObject({
      fields: [{ field: 'asked.row' }],
    });
    // Whoever chose two of them would be counted twice.
    expect(await ofQuestion({ question: 'help', options: ['child', 'friend'] })).toMatchObject({
      fields: [{ field: 'asked.options' }],
    });
    expect(
      await aim({
        source: 'QUESTIONNAIRE',
        unit: 'borgere',
        asked: { questionnaire, question: 'understood', options: ['no'] },
      }),
    ).toMatchObject({ fields: [{ field: 'unit', rule: 'percent' }] });
  });

  test('asked again feeds nothing, not even an evaluation by an assessor, before a report of it is issued', async () => {
    const { id } = await ofQuestion({});
    const { id: later } = await call('planStudy', 'study { id }')('anAssessor', aStudy());
    await questionnaires(api, later);
    const values = async (person: Person) =>
      (await api.as(person)(`query ($id: ID!) { indicator(id: $id) { measurements { totalCount } } }`, { id }))[
        'indicator'
      ].measurements.totalCount;
    expect([await values('anAssessor'), await values('anOfficer')]).toEqual([1, 1]);
    await withReport(later);
    expect([await values('anAssessor'), await values('anOfficer')]).toEqual([2, 2]);
  });
});

test('an indicator that was measured by hand stays so', async () => {
  const { id: indicator } = await aim({});
  await measure('anOfficer', { indicator, measuredOn: '2026-02-01', value: 9, evidence: 'Optælling.' });
  const {
    idempotencyKey: _k,
    goal: _g,
    ...fields
  } = anIndicator(goal, {
    source: 'PUBLISHED_STATISTICS',
    cell: { ground: 'AGE' },
  });
  expect(await changeAim('anOfficer', { ...fields, id: indicator, version: 1 })).toMatchObject({
    reason: 'source_measured',
  });
});

describe('an erratum of an older quarter', () => {
  const statistics = () => ({
    statisticsUrl: api.urls.STATISTICS_DATABASE_URL,
    releaseWriterUrl: api.urls.RELEASE_WRITER_DATABASE_URL,
    profile: profiles.standard,
    noticeHours: 0,
    auditor: quickAuditor,
    now: () => api.clock.now,
    log: { info: () => undefined, error: () => undefined },
  });
  const publish = async (version: string) => {
    const { release } = await api.as('aStatistician')(`{ release(version: "${version}") { version sha256 } }`);
    await signOff(api.urls.RELEASE_DATABASE_URL, release, api.clock.now);
    expect(await publishAll(statistics())).toMatchObject({ published: 1, refused: 0 });
  };

  test('changes the value of its quarter and names its version; what it does not change keeps its own', async () => {
    const { id } = await ofStatistics({ ground: 'ETHNIC_ORIGIN' });
    const measured = async () => {
      const { indicator } = await api.as('anOfficer')(
        `{ indicator(id: "${id}") { measurements { edges { node { ${VALUES} } } } } }`,
      );
      return Object.fromEntries(
        shown(indicator).map(({ period, value, release }: Record<string, any>) => [period, { value, release }]),
      );
    };
    const { '2025-Q3': before } = await measured();
    expect(before).toMatchObject({ release: published });
    await publish('2025-Q4.1');
    expect(await measured()).toEqual({ '2025-Q3': before, '2025-Q4': { value: null, release: '2025-Q4.1' } });

    const folder = await mkdtemp(join(tmpdir(), 'equality-lab-older-'));
    const path = join(folder, 'wrong.json');
    const was = await coded();
    const corrections = [{ quarter: '2025-Q3', number: 15, was, becomes: { municipality: '751' } }];
    await writeFile(path, JSON.stringify({ reason: { da: 'Forvekslet.', en: 'Mistaken.' }, corrections }));
    await atDesk(statistics(), { words: ['erratum', path], by: 'Nadia' }, () => undefined);
    await rm(folder, { recursive: true });
    expect((await measured())['2025-Q3']).toEqual(before);
    await publish('2025-Q4.2');
    const after = await measured();
    expect(after['2025-Q4']).toEqual({ value: null, release: '2025-Q4.1' });
    expect(after['2025-Q3']?.release).toBe('2025-Q4.2');
    // Fifteen fewer, each told within five.
    expect(after['2025-Q3']?.value).toBeLessThan(before?.value ?? 0);
  });

  async function coded() {
    const client = new pg.Client({ connectionString: api.urls.STATISTICS_DATABASE_URL });
    await client.connect();
    const { rows } = await client
      .query<Record<string, unknown> & { groundMask: number }>(
        `select municipality, ground_mask as "groundMask", area, source, incident_year as "incidentYear",
           delay_band as "delayBand", duplicate from incident_fact where quarter = '2025-Q3' limit 1`,
      )
      .finally(() => client.end());
    const { groundMask = 0, ...rest } = rows[0] ?? {};
    return { ...rest, grounds: decodeGrounds(groundMask) };
  }
});
