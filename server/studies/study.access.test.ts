import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idOf } from '../demo/people.ts';
import { asTheApplication } from '../testing/sql.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { aFinding, anInterview, aStudy, evidenceOf } from './study.fixture.ts';

let api: TestApi;
let study: string;
let said: string;
beforeAll(async () => {
  api = await testApi();
  const as = api.as('anAssessor');
  const { planStudy } = await as(`mutation ($input: PlanStudyInput!) { planStudy(input: $input) { study { id } } }`, {
    input: aStudy(),
  });
  study = planStudy.study.id;
  const { planInterview } = await as(
    `mutation ($input: PlanInterviewInput!) { planInterview(input: $input) { interview { id } } }`,
    { input: anInterview(study) },
  );
  said = planInterview.interview.id;
  const { citeEvidence } = await as(
    `mutation ($input: CiteEvidenceInput!) { citeEvidence(input: $input) { evidenceItem { id } } }`,
    { input: evidenceOf(study) },
  );
  await as(`mutation ($input: RecordFindingInput!) { recordFinding(input: $input) { finding { id } } }`, {
    input: aFinding(study, [citeEvidence.evidenceItem.id]),
  });
});
afterAll(() => api.close());

const ask = `query ($id: ID!) {
  study(id: $id) {
    title withheld team { id } criteria { criterion } coverage { items }
    interviews { totalCount } documentReviews { totalCount } evidence { totalCount } findings { totalCount }
  }
}`;

describe('who sees a study', () => {
  test('an assessor sees all of it', async () => {
    expect(await api.as('anAssessor')(ask, { id: study })).toMatchObject({
      study: {
        withheld: [],
        team: [{ id: idOf('anAssessor') }],
        interviews: { totalCount: 1 },
        findings: { totalCount: 1 },
      },
    });
  });

  test.each(['anOfficer', 'aMunicipalManager', 'anInstitutionLead'] as const)(
    '%s sees that it is done, and none of the evidence; findings only once a report is issued',
    async (person) => {
      expect(await api.as(person)(ask, { id: study })).toMatchObject({
        study: {
          team: null,
          criteria: null,
          coverage: null,
          interviews: null,
          documentReviews: null,
          evidence: null,
          findings: { totalCount: 0 },
          withheld: expect.arrayContaining(['criteria', 'interviews', 'evidence', 'team', 'coverage', 'sections']),
        },
      });
    },
  );

  test.each(['anOfficerElsewhere', 'anOperator', 'anAnalyst', 'aStatistician', 'theHandler', 'thePublic'] as const)(
    'for %s it does not exist, in the list either',
    async (person) => {
      expect(await api.as(person)(ask, { id: study })).toEqual({ study: null });
      expect(await api.as(person)(`{ studies { totalCount } }`)).toEqual({ studies: { totalCount: 0 } });
    },
  );

  test('an interview exists for assessors alone', async () => {
    const interview = `query ($id: ID!) { interview(id: $id) { role } }`;
    expect(await api.as('anAssessor')(interview, { id: said })).toMatchObject({
      interview: { role: expect.any(String) },
    });
    for (const person of ['aMunicipalManager', 'anInstitutionLead', 'anOperator', 'theHandler', 'thePublic'] as const)
      expect(await api.as(person)(interview, { id: said })).toEqual({ interview: null });
  });

  test('the database itself gives raw evidence to no one else, filter or not', async () => {
    for (const person of ['aMunicipalManager', 'anInstitutionLead', 'anOperator'] as const) {
      const seen = (table: string) => asTheApplication(api, api.people[person], `select from ${table}`);
      expect([await seen('interview'), await seen('evidence_item'), await seen('finding')]).toEqual([0, 0, 0]);
      expect(await seen('study')).toBe(person === 'anOperator' ? 0 : 1);
    }
  });
});

test('nobody but its assessors changes it', async () => {
  const move = `mutation ($input: MoveStudyInput!) { moveStudy(input: $input) { study { phase } } }`;
  for (const person of ['aMunicipalManager', 'anInstitutionLead', 'anOperator', 'theHandler', 'thePublic'] as const)
    expect(await api.as(person)(move, { input: { id: study, version: 1, phase: 'CLOSED' } })).toMatchObject({
      problem: 'NOT_FOUND',
    });
});
