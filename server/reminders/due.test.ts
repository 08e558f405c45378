import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { idOf } from '../demo/people.ts';
import { aQuestionnaire } from '../questionnaires/questionnaire.fixture.ts';
import { doing } from '../studies/reports/report.fixture.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { somethingDue, type Waiting } from './reminders.fixture.ts';

type Person = Parameters<TestApi['as']>[0];

let api: TestApi;
let world: Waiting;
beforeAll(async () => {
  api = await testApi();
  world = await somethingDue(api);
});
afterAll(() => api.close());

const list = `query ($within: DueWithin, $first: Int! = 25, $after: String) {
  due(first: $first, after: $after, within: $within) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id kind day late title within withinTitle } }
  }
}`;
const due = async (person: Person, variables: object = {}) => {
  const answer = await api.as(person)(list, { ...variables });
  return answer['due']?.edges.map(({ node }: any) => node) as Record<string, any>[];
};
const kinds = async (person: Person, variables: object = {}) => (await due(person, variables)).map(({ kind }) => kind);
const putOff = (person: Person, input: object) =>
  api.as(person)(`mutation ($input: PutOffDueInput!) { putOffDue(input: $input) { due { id } } }`, { input });
const bringBack = (person: Person, id: string) =>
  api.as(person)(`mutation ($input: BringBackDueInput!) { bringBackDue(input: $input) { due { id } } }`, {
    input: { id },
  });

describe('what is due', () => {
  beforeEach(() => void (api.clock.now = new Date('2026-02-10T10:00:00Z')));

  test('an assessor has interviews and studies they work on, by day', async () => {
    expect(await due('anAssessor')).toMatchObject([
      { kind: 'INTERVIEW', id: world.interview, day: '2026-02-20', late: false, within: world.study },
      { kind: 'STUDY_END', id: world.study, day: '2026-06-30', late: false, title: expect.any(String) },
      { kind: 'EVALUATION_START', id: world.plan, day: '2026-09-30', within: world.plan },
    ]);
  });

  test('a municipality has every action and measurement of what it approved, and nothing of drafts', async () => {
    expect(await due('anOfficer')).toMatchObject([
      { kind: 'ACTION', id: world.action, day: '2026-08-31', within: world.plan },
      { kind: 'MEASUREMENT', id: world.indicator, day: '2026-09-01' },
      { kind: 'EVALUATION_START', id: world.plan, day: '2026-09-30' },
    ]);
    expect(await kinds('aMunicipalManager')).toEqual(['ACTION', 'MEASUREMENT', 'EVALUATION_START']);
  });

  test('a leader has the actions of their own institution and nothing else', async () => {
    expect(await kinds('anInstitutionLead')).toEqual(['ACTION']);
  });

  test.each(['anOfficerElsewhere', 'anOperator', 'anAnalyst', 'aStatistician', 'theHandler', 'aManager'] as const)(
    '%s has nothing',
    async (person) => {
      expect(await due(person)).toEqual([]);
      expect(await api.as(person)(`{ dueCounts { all late week month } }`)).toEqual({
        dueCounts: { all: 0, late: 0, week: 0, month: 0 },
      });
    },
  );

  test('for the public nothing is due', async () => {
    expect(await due('thePublic')).toEqual([]);
  });

  test('late, within a week and within a month are counted and listed alike', async () => {
    api.clock.now = new Date('2026-08-28T10:00:00Z');
    expect(await kinds('anOfficer', { within: 'WEEK' })).toEqual(['ACTION', 'MEASUREMENT']);
    api.clock.now = new Date('2026-09-02T10:00:00Z');
    expect(await due('anOfficer', { within: 'LATE' })).toMatchObject([
      { kind: 'ACTION', late: true },
      { kind: 'MEASUREMENT', late: true },
    ]);
    expect(await api.as('anOfficer')(`{ dueCounts { all late week month } }`)).toEqual({
      dueCounts: { all: 3, late: 2, week: 0, month: 1 },
    });
    expect(await kinds('anOfficer', { within: 'MONTH' })).toEqual(['EVALUATION_START']);
  });

  test('pages go on where the last one ended', async () => {
    const first = await api.as('anOfficer')(list, { first: 1 });
    expect(first['due']).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const after = first['due'].pageInfo.endCursor;
    expect(await kinds('anOfficer', { first: 1, after })).toEqual(['MEASUREMENT']);
    expect(await api.as('anOfficer')(list, { first: 1, after: 'x' })).toMatchObject({ problem: 'INVALID' });
    expect(await api.as('anOfficer')(list, { first: 101 })).toMatchObject({ problem: 'INVALID' });
  });
});

describe('putting off', () => {
  test('takes it off the own list alone, until the day', async () => {
    expect(await putOff('anOfficer', { id: world.action, until: '2026-02-20' })).toEqual({
      putOffDue: { due: { id: world.action } },
    });
    expect(await kinds('anOfficer')).toEqual(['MEASUREMENT', 'EVALUATION_START']);
    expect(await kinds('aMunicipalManager')).toEqual(['ACTION', 'MEASUREMENT', 'EVALUATION_START']);
    api.clock.now = new Date('2026-02-20T10:00:00Z');
    expect(await kinds('anOfficer')).toEqual(['ACTION', 'MEASUREMENT', 'EVALUATION_START']);
  });

  test('for good, until it is brought back', async () => {
    await putOff('anOfficer', { id: world.action });
    api.clock.now = new Date('2026-12-20T10:00:00Z');
    expect(await kinds('anOfficer')).toEqual(['MEASUREMENT', 'EVALUATION_START']);
    expect(await bringBack('anOfficer', world.action)).toEqual({ bringBackDue: { due: { id: world.action } } });
    expect(await kinds('anOfficer')).toEqual(['ACTION', 'MEASUREMENT', 'EVALUATION_START']);
    api.clock.now = new Date('2026-02-10T10:00:00Z');
  });

  test('is refused for what is not due for oneself', async () => {
    expect(await putOff('anOfficer', { id: world.interview })).toEqual({ problem: 'NOT_FOUND' });
    expect(await putOff('anOfficerElsewhere', { id: world.action })).toEqual({ problem: 'NOT_FOUND' });
    expect(await putOff('anInstitutionLead', { id: world.indicator })).toEqual({ problem: 'NOT_FOUND' });
    expect(await putOff('anOfficer', { id: 'x' })).toEqual({ problem: 'NOT_FOUND' });
    expect(await bringBack('anOfficer', idOf('nothing'))).toEqual({ problem: 'NOT_FOUND' });
    expect(await putOff('thePublic', { id: world.action })).toEqual({ problem: 'FORBIDDEN' });
  });

  test('is refused for yesterday and for years ahead', async () => {
    for (const until of ['2026-02-10', '2025-01-01'])
      expect(await putOff('anOfficer', { id: world.action, until })).toMatchObject({
        fields: [{ field: 'until', rule: 'in_past' }],
      });
    expect(await putOff('anOfficer', { id: world.action, until: '2028-01-01' })).toMatchObject({
      fields: [{ field: 'until', rule: 'too_late' }],
    });
  });
});

describe('days that somebody chose', () => {
  const act = (name: string, fields: string) => doing(api, name, fields);
  const ofKind = async (person: Person, kind: string) => (await due(person)).filter((it) => it['kind'] === kind);

  test('an open questionnaire is to be closed on its day, which can be moved, and is not due once it is closed', async () => {
    const drafted = await act('draftQuestionnaire', 'questionnaire { id }')('anAssessor', aQuestionnaire(world.study));
    const it = { id: drafted['id'] };
    const open = act('openQuestionnaire', 'questionnaire { version closesOn }');
    expect(await open('anAssessor', { ...it, version: 1, closesOn: '2026-02-09' })).toMatchObject({
      fields: [{ field: 'closesOn', rule: 'in_past' }],
    });
    expect(await open('anAssessor', { ...it, version: 1, closesOn: '2027-03-01' })).toMatchObject({
      fields: [{ field: 'closesOn', rule: 'too_late' }],
    });
    await open('anAssessor', { ...it, version: 1, closesOn: '2026-03-01' });
    const waiting = { ...it, day: '2026-03-01', title: 'Dit besøg i borgerservice', within: world.study };
    expect(await ofKind('anAssessor', 'QUESTIONNAIRE')).toMatchObject([waiting]);
    expect(await ofKind('anOfficer', 'QUESTIONNAIRE')).toEqual([]);
    const plan = act('planClosing', 'questionnaire { version closesOn }');
    expect(await plan('anAssessor', { ...it, version: 1, closesOn: '2026-03-08' })).toMatchObject({ reason: 'stale' });
    expect(await plan('aMunicipalManager', { ...it, version: 2 })).toEqual({ problem: 'NOT_FOUND' });
    await plan('anAssessor', { ...it, version: 2, closesOn: '2026-03-08' });
    expect(await ofKind('anAssessor', 'QUESTIONNAIRE')).toMatchObject([{ day: '2026-03-08' }]);
    await act('closeQuestionnaire', 'questionnaire { id }')('anAssessor', { ...it, version: 3 });
    expect(await ofKind('anAssessor', 'QUESTIONNAIRE')).toEqual([]);
    expect(await plan('anAssessor', { ...it, version: 4 })).toMatchObject({ reason: 'questionnaire_not_open' });
  });

  test('a comment is waited for until it is written or no longer asked for', async () => {
    const { id: report } = await act('issueStudyReport', 'report { id }')('anAssessor', {
      idempotencyKey: crypto.randomUUID(),
      study: world.study,
      final: false,
    });
    const ask = act('askForComment', 'comment { id wantedBy }');
    const asked = { report, organisation: idOf('counsel') };
    expect(await ask('anAssessor', { ...asked, wantedBy: '2026-02-01' })).toMatchObject({
      fields: [{ field: 'wantedBy', rule: 'in_past' }],
    });
    const { id } = await ask('anAssessor', { ...asked, wantedBy: '2026-03-03' });
    const waiting = { id, day: '2026-03-03', title: 'Rådgivningen Lige Ret', within: world.study };
    expect(await ofKind('anAssessor', 'COMMENT')).toMatchObject([waiting]);
    expect(await ofKind('aMunicipalManager', 'COMMENT')).toEqual([]);
    expect(await ofKind('theHandler', 'COMMENT')).toEqual([]);
    await act('commentOnReport', 'comment { id }')('theHandler', { id, version: 0, text: 'Ja.' });
    expect(await ofKind('anAssessor', 'COMMENT')).toEqual([]);
  });

  test('a plan waits to be evaluated until somebody begins it', async () => {
    const begin = act('evaluateActionPlan', 'evaluation { id }');
    api.clock.now = new Date('2026-10-02T10:00:00Z');
    expect(await ofKind('anOfficer', 'EVALUATION_START')).toMatchObject([{ id: world.plan, late: true }]);
    const day = { plan: world.plan, evaluatedOn: '2026-10-01', idempotencyKey: crypto.randomUUID() };
    const { id } = await begin('anOfficer', day);
    expect(await ofKind('anOfficer', 'EVALUATION_START')).toEqual([]);
    expect(await ofKind('anOfficer', 'EVALUATION')).toMatchObject([{ id }]);
  });
});
