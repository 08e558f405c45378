import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonName } from '../../demo/people.ts';
import { testApi, type Answer, type TestApi } from '../../testing/testApi.ts';
import { aGuide, anInterview, aStudy } from '../study.fixture.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const key = () => crypto.randomUUID();
function send(name: string, input: object, fields: string, person: PersonName = 'anAssessor'): Promise<Answer> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  return api.as(person)(`mutation ($input: ${type}) { ${name}(input: $input) { ${fields} } }`, { input });
}
const written = async (changed: object = {}) =>
  (await send('writeInterviewGuide', aGuide(changed), 'guide { id version }'))['writeInterviewGuide'].guide as {
    id: string;
    version: number;
  };
const read = async (id: string, person: PersonName = 'anAssessor') =>
  (
    await api.as(person)(
      `query ($id: ID!) { interviewGuide(id: $id) { title questions retired version
        versions { edges { node { number title questions writtenOn } } } } }`,
      { id },
    )
  )['interviewGuide'];

test('a change makes a new version, and the old one stays to be read', async () => {
  const { id } = await written();
  api.clock.now = new Date('2026-03-01T10:00:00Z');
  const change = { id, version: 1, title: 'Ved skranken', questions: ['Hvem kommer ikke?', 'Hvorfor?'] };
  expect(await send('changeInterviewGuide', change, 'guide { version }')).toMatchObject({
    changeInterviewGuide: { guide: { version: 2 } },
  });
  expect(await read(id)).toMatchObject({
    questions: ['Hvem kommer ikke?', 'Hvorfor?'],
    version: 2,
    versions: {
      edges: [
        { node: { number: 2, questions: ['Hvem kommer ikke?', 'Hvorfor?'], writtenOn: '2026-03-01' } },
        { node: { number: 1, questions: ['Hvem møder du?', 'Hvem kommer ikke?'], writtenOn: '2026-02-10' } },
      ],
    },
  });
  expect(await send('changeInterviewGuide', change, 'guide { version }')).toMatchObject({
    problem: 'CONFLICT',
    reason: 'stale',
  });
  const same = { ...change, version: 2 };
  expect(await send('changeInterviewGuide', same, 'guide { version }')).toMatchObject({
    changeInterviewGuide: { guide: { version: 2 } },
  });
});

test('an interview keeps the questions it was planned with, and names the guide and its version', async () => {
  const guide = await written();
  const { planStudy } = await send('planStudy', aStudy(), 'study { id }');
  const plan = anInterview(planStudy.study.id, { questions: ['Hvem møder du?'], guide: guide.id, guideVersion: 1 });
  const fields = 'interview { id guideVersion questions { text } guide { title version } }';
  const { planInterview } = await send('planInterview', plan, fields);
  expect(planInterview.interview).toMatchObject({ guideVersion: 1, guide: { title: 'Ved skranken', version: 1 } });
  await send(
    'changeInterviewGuide',
    { id: guide.id, version: 1, title: 'Nyere', questions: ['Andet?'] },
    'guide { id }',
  );
  await send('retireInterviewGuide', { id: guide.id, retired: true }, 'guide { id }');
  const { interview } = await api.as('anAssessor')(
    'query ($id: ID!) { interview(id: $id) { guideVersion questions { text } guide { version } } }',
    { id: planInterview.interview.id },
  );
  expect(interview).toEqual({ guideVersion: 1, questions: [{ text: 'Hvem møder du?' }], guide: { version: 2 } });
  const later = { ...plan, idempotencyKey: key(), guideVersion: 3 };
  expect(await send('planInterview', later, fields)).toMatchObject({
    problem: 'INVALID',
    fields: [{ field: 'guideVersion', rule: 'unknown' }],
  });
  expect(await send('planInterview', { ...plan, idempotencyKey: key(), guide: key() }, fields)).toMatchObject({
    problem: 'NOT_FOUND',
  });
});

test('a retired guide is not among those to choose from, and can come back', async () => {
  const { id } = await written({ title: 'Afløst', interviewee: 'NGO' });
  const offered = async () => {
    const { interviewGuides } = await api.as('anAssessor')(
      '{ interviewGuides(interviewee: NGO, retired: false) { edges { node { title } } } }',
    );
    return interviewGuides.edges.map(({ node }: Answer) => node['title']);
  };
  expect(await offered()).toEqual(['Afløst']);
  await send('retireInterviewGuide', { id, retired: true }, 'guide { retired }');
  expect(await offered()).toEqual([]);
  await send('retireInterviewGuide', { id, retired: false }, 'guide { retired }');
  expect(await offered()).toEqual(['Afløst']);
});

test('the ready guides are added once, however often it is asked', async () => {
  const ask = async () =>
    (await send('addReadyGuides', { languages: ['da', 'en'] }, 'id title version'))['addReadyGuides'];
  const first = await ask();
  expect(first).toHaveLength(6);
  expect(await ask()).toEqual(first);
});

test('what is no guide is refused field by field', async () => {
  expect(await send('writeInterviewGuide', aGuide({ title: 'x', questions: [] }), 'guide { id }')).toMatchObject({
    problem: 'INVALID',
    fields: [
      { field: 'title', rule: 'min_length' },
      { field: 'questions', rule: 'min_length' },
    ],
  });
});

describe('nobody but assessors', () => {
  test.each(['anOfficer', 'aMunicipalManager', 'anInstitutionLead', 'anOperator', 'aManager'] as const)(
    '%s reads or writes the library',
    async (person) => {
      const { id } = await written();
      expect(await read(id, person)).toBeNull();
      expect((await api.as(person)('{ interviewGuides { totalCount } }'))['interviewGuides']).toEqual({
        totalCount: 0,
      });
      expect(await send('writeInterviewGuide', aGuide(), 'guide { id }', person)).toMatchObject({
        problem: 'FORBIDDEN',
      });
      expect(await send('addReadyGuides', { languages: ['da'] }, 'id', person)).toMatchObject({ problem: 'FORBIDDEN' });
      const change = { id, version: 1, title: 'Andet', questions: ['Andet?'] };
      expect(await send('changeInterviewGuide', change, 'guide { id }', person)).toMatchObject({
        problem: 'NOT_FOUND',
      });
      expect(await send('retireInterviewGuide', { id, retired: true }, 'guide { id }', person)).toMatchObject({
        problem: 'NOT_FOUND',
      });
    },
  );
});
