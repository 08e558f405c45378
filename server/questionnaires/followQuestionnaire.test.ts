import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aFinding, aStudy } from '../studies/study.fixture.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { aQuestionnaire, choice } from './questionnaire.fixture.ts';

let api: TestApi;
let study: string;
let closed: string;
type Person = Parameters<TestApi['as']>[0];
const key = () => crypto.randomUUID();

const call = async (person: Person, name: string, fields: string, input: object): Promise<Record<string, any>> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const answer = await api.as(person)(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, {
    input,
  });
  return 'problem' in answer ? answer : (answer[name] as Record<string, any>);
};

const follow = (person: Person, id: string, of = study, idempotencyKey = key()) =>
  call(person, 'followQuestionnaire', 'questionnaire { id code version follows title { da } questions { id } }', {
    idempotencyKey,
    id,
    study: of,
  });
const cite = (person: Person, question: string, changed: object = {}) =>
  call(person, 'citeResult', 'evidenceItem { id kind source quote theme }', {
    idempotencyKey: key(),
    questionnaire: closed,
    question,
    theme: 'tolkning',
    ...changed,
  });

async function askedAndClosed(id: string, version: number, number: number): Promise<void> {
  await call('anAssessor', 'openQuestionnaire', 'questionnaire { id }', { id, version });
  const invited = { idempotencyKey: key(), id, number };
  const { codes, questionnaire } = await call(
    'anAssessor',
    'inviteToQuestionnaire',
    'codes questionnaire { code }',
    invited,
  );
  for (const invitation of codes as string[])
    await call('thePublic', 'answerQuestionnaire', 'taken', {
      code: questionnaire.code,
      invitation,
      answers: [choice('understood', 'yes')],
    });
  await call('anAssessor', 'closeQuestionnaire', 'questionnaire { id }', { id, version: version + 1 });
}

beforeAll(async () => {
  api = await testApi();
  study = (await call('anAssessor', 'planStudy', 'study { id }', aStudy()))['study'].id;
  const input = aQuestionnaire(study);
  const { questionnaire } = await call('anAssessor', 'draftQuestionnaire', 'questionnaire { id }', input);
  closed = questionnaire.id;
  await askedAndClosed(closed, 1, 6);
});
afterAll(() => api.close());

describe('asking again', () => {
  test('begins with what was asked, remembers it, and shows both results under the same floor', async () => {
    const retry = key();
    const { questionnaire: again } = await follow('anAssessor', closed, study, retry);
    expect(again).toMatchObject({ follows: closed, version: 1, title: { da: 'Dit besøg i borgerservice' } });
    expect(again.questions).toHaveLength(6);
    expect((await follow('anAssessor', closed, study, retry))['questionnaire'].id).toBe(again.id);
    expect(await follow('anAssessor', again.id, study, retry)).toMatchObject({ reason: 'idempotency_key' });
    await askedAndClosed(again.id, 1, 5);
    const { questionnaireSummary } = await api.as('anAssessor')(
      `query ($id: ID!) { questionnaireSummary(id: $id) { counts { answers } before { id counts { answers tables { hidden } } } } }`,
      { id: again.id },
    );
    expect(questionnaireSummary).toMatchObject({
      counts: { answers: 5 },
      before: { id: closed, counts: { answers: 5 } },
    });
    expect(questionnaireSummary.before.counts.tables.some((it: any) => it.hidden)).toBe(true);
  });

  test('only of one that is closed, and only by assessors', async () => {
    const { questionnaire: draft } = await call(
      'anAssessor',
      'draftQuestionnaire',
      'questionnaire { id }',
      aQuestionnaire(study),
    );
    expect(await follow('anAssessor', draft.id)).toMatchObject({ reason: 'questionnaire_open' });
    expect(await follow('anAssessor', crypto.randomUUID())).toMatchObject({ problem: 'NOT_FOUND' });
    for (const person of ['aMunicipalManager', 'anInstitutionLead', 'anOperator', 'thePublic'] as const)
      expect(await follow(person, closed)).toMatchObject({ problem: expect.stringMatching(/NOT_FOUND|FORBIDDEN/) });
  });

  test('what can be asked again is the municipality’s, in whichever study, and known to assessors alone', async () => {
    const elsewhere = (await call('anAssessor', 'planStudy', 'study { id }', aStudy()))['study'].id;
    const ask = `query ($id: ID!) { study(id: $id) { followable { edges { node { id } } } } }`;
    const { study: seen } = await api.as('anAssessor')(ask, { id: elsewhere });
    expect(seen.followable.edges.map((it: any) => it.node.id)).toContain(closed);
    const { study: other } = await api.as('aMunicipalManager')(ask, { id: study });
    expect(other?.followable ?? null).toBeNull();
  });
});

test('results are nobody’s but the team’s until a report is issued', async () => {
  const ask = `query ($id: ID!) { questionnaireSummary(id: $id) { id } }`;
  expect(await api.as('anAssessor')(ask, { id: closed })).toEqual({ questionnaireSummary: { id: closed } });
  for (const person of [
    'aMunicipalManager',
    'anInstitutionLead',
    'anOperator',
    'anOfficerElsewhere',
    'thePublic',
  ] as const)
    expect(await api.as(person)(ask, { id: closed })).toEqual({ questionnaireSummary: null });
});

describe('a result as evidence', () => {
  test('keeps the protected figures in its words, and leads back to the questionnaire', async () => {
    const { evidenceItem } = await cite('anAssessor', 'understood');
    expect(evidenceItem).toMatchObject({ kind: 'QUESTIONNAIRE', source: closed, theme: 'tolkning' });
    expect(evidenceItem.quote).toBe('Blev du forstået?\nn = 6; yes: 6, no: 0');
    await call('anAssessor', 'recordFinding', 'finding { id }', aFinding(study, [evidenceItem.id]));
    const { study: seen } = await api.as('anAssessor')(
      `query ($id: ID!) { study(id: $id) { coverage { kind items } findings { edges { node { evidenceCount } } } } }`,
      { id: study },
    );
    expect(seen.coverage).toContainEqual({ kind: 'QUESTIONNAIRE', items: 1 });
    expect(seen.findings.edges).toEqual([{ node: { evidenceCount: 1 } }]);
  });

  test('is nothing where too few answered, of one that is not closed, and for others than assessors', async () => {
    expect(await cite('anAssessor', 'respect')).toMatchObject({ fields: [{ field: 'question', rule: 'hidden' }] });
    const { questionnaire: again } = await follow('anAssessor', closed);
    expect(await cite('anAssessor', 'understood', { questionnaire: again.id })).toMatchObject({
      reason: 'questionnaire_open',
    });
    for (const person of ['aMunicipalManager', 'anInstitutionLead', 'anOperator', 'thePublic'] as const)
      expect(await cite(person, 'understood')).toMatchObject({
        problem: expect.stringMatching(/NOT_FOUND|FORBIDDEN/),
      });
  });
});

describe('a report', () => {
  const read = `query ($id: ID!) { studyReport(id: $id) { content {
    questionnaires { id title englishTitle openedOn closedOn answers } } } }`;

  test('names what was asked, from when to when, and how many answered as far as that is shown', async () => {
    const { study: of } = await call('anAssessor', 'planStudy', 'study { id }', aStudy());
    const asked = async (people: number) => {
      const input = aQuestionnaire(of.id);
      const { questionnaire } = await call('anAssessor', 'draftQuestionnaire', 'questionnaire { id }', input);
      await askedAndClosed(questionnaire.id, 1, people);
      return questionnaire.id as string;
    };
    const few = await asked(4);
    api.clock.now = new Date('2026-02-12T10:00:00Z');
    const many = await asked(8);
    await call('anAssessor', 'draftQuestionnaire', 'questionnaire { id }', aQuestionnaire(of.id));
    const cited = { idempotencyKey: key(), questionnaire: many, question: 'understood', theme: 'tolkning' };
    const { evidenceItem } = await call('anAssessor', 'citeResult', 'evidenceItem { id }', cited);
    await call('anAssessor', 'recordFinding', 'finding { id }', aFinding(of.id, [evidenceItem.id]));
    const issued = { idempotencyKey: key(), study: of.id, final: false };
    const { report } = await call('anAssessor', 'issueStudyReport', 'report { id }', issued);
    const named = { title: 'Dit besøg i borgerservice', englishTitle: 'Dit besøg i borgerservice (en)' };
    for (const person of ['anAssessor', 'aMunicipalManager', 'anInstitutionLead'] as const)
      expect((await api.as(person)(read, { id: report.id }))['studyReport'].content.questionnaires).toEqual([
        { ...named, id: few, openedOn: '2026-02-10', closedOn: '2026-02-10', answers: 0 },
        { ...named, id: many, openedOn: '2026-02-12', closedOn: '2026-02-12', answers: 5 },
      ]);
    expect(await api.as('anOfficerElsewhere')(read, { id: report.id })).toEqual({ studyReport: null });
  });
});
