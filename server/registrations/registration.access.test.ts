import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anIncident } from '../incidents/incident.fixture.ts';
import { asTheApplication } from '../testing/sql.ts';
import { cast, type PersonName } from '../demo/people.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { registrationAccess } from './registration.access.ts';
import { aRegistration } from './registration.fixture.ts';

let api: TestApi;
let filed: { id: string; organisation: string };
const register = `mutation ($input: RegisterCitizenInquiryInput!) { registerCitizenInquiry(input: $input) { registration { id organisation { id } } } }`;
beforeAll(async () => {
  api = await testApi();
  const { registerCitizenInquiry } = await api.as('anOfficer')(register, { input: aRegistration() });
  const { id, organisation } = registerCitizenInquiry.registration;
  filed = { id, organisation: organisation.id };
});
afterAll(() => api.close());

const everyone = [...(Object.keys(cast) as PersonName[]), 'thePublic'] as const;
const registrars: readonly string[] = ['anOfficer', 'aMunicipalManager'];
const outsiders = everyone.filter((name) => !registrars.includes(name));

const all = `id receivedOn channel status quarter freezesOn version viewerCanCorrect viewerCanWithdraw organisation { name } registeredBy { name }
  incident { kind area municipality grounds { ground } ageBand gender } statisticsPreview { incidentFact { code } }`;
const one = `query ($id: ID!) { registration(id: $id) { ${all} } }`;
const list = `query ($filter: RegistrationFilter) { registrations(filter: $filter) { totalCount edges { node { ${all} } } } }`;

describe('who reads a registration', () => {
  test.each(registrars)('%s of the municipality reads every field of it', async (name) => {
    const { registration } = await api.as(name as PersonName)(one, { id: filed.id });
    expect(registration).toMatchObject({
      id: filed.id,
      incident: { area: 'SCHOOL' },
      registeredBy: { name: 'Lise Krogh' },
      viewerCanCorrect: true,
    });
    expect(Object.values(registration)).not.toContain(null);
  });

  test.each(outsiders)('for %s it does not exist, in list, count, filter or detail', async (name) => {
    expect(await api.as(name)(one, { id: filed.id })).toEqual({ registration: null });
    for (const filter of [null, { ground: 'ETHNIC_ORIGIN' }, { quarter: '2026-Q1' }, { status: 'REGISTERED' }]) {
      expect(await api.as(name)(list, { filter })).toEqual({ registrations: { totalCount: 0, edges: [] } });
    }
  });

  test('the query and the rule agree for everyone', async () => {
    for (const name of everyone) {
      const { registrations } = await api.as(name)('{ registrations { totalCount } }');
      expect(registrations.totalCount > 0).toBe(registrationAccess.read.test(api.people[name], filed));
    }
  });

  test('nothing that is not an id names one', async () => {
    expect(await api.as('anOfficer')(one, { id: "' or true" })).toEqual({ registration: null });
  });
});

describe('who registers, corrects and withdraws', () => {
  const correct = `mutation ($input: CorrectRegistrationInput!) { correctRegistration(input: $input) { registration { id } } }`;
  const withdraw = `mutation ($input: WithdrawRegistrationInput!) { withdrawRegistration(input: $input) { registration { id } } }`;

  test.each(everyone.filter((name) => !['anOfficer', 'aMunicipalManager', 'anOfficerElsewhere'].includes(name)))(
    'not %s',
    async (name) => {
      expect(await api.as(name)(register, { input: aRegistration() })).toMatchObject({ problem: 'FORBIDDEN' });
    },
  );

  test.each(outsiders)('%s is not told that it exists', async (name) => {
    const { id } = filed;
    const correction = { id, version: 1, channel: 'WEB', incident: anIncident() };
    expect(await api.as(name)(correct, { input: correction })).toMatchObject({ problem: 'NOT_FOUND' });
    expect(await api.as(name)(withdraw, { input: { id, version: 1 } })).toMatchObject({ problem: 'NOT_FOUND' });
    expect(await api.as(name)(withdraw, { input: { id, version: 7 } })).toMatchObject({ problem: 'NOT_FOUND' });
  });

  test('what was said of it stands', async () => {
    expect(await api.as('anOfficer')(one, { id: filed.id })).toMatchObject({
      registration: { version: 1, status: 'REGISTERED' },
    });
  });
});

describe('PostgreSQL alone', () => {
  const columns =
    'organisation, registered_at, received_on, channel, incident, registered_by, status, quarter, duplicate, idempotency_key, version';

  test.each(outsiders)('shows and gives %s nothing of another municipality', async (name) => {
    const viewer = api.people[name];
    expect(await asTheApplication(api, viewer, 'select * from registration')).toBe(0);
    expect(await asTheApplication(api, viewer, `update registration set status = 'WITHDRAWN'`)).toBe(0);
    expect(await asTheApplication(api, viewer, 'delete from registration')).toMatch(/permission denied/);
    const values = `'${filed.organisation}', now(), now(), 'WEB', '{}', gen_random_uuid(), 'REGISTERED', '2026-Q1', 'NONE', 'a key', 1`;
    const insert = `insert into registration (id, ${columns}) values (gen_random_uuid(), ${values})`;
    expect(await asTheApplication(api, viewer, insert)).toMatch(/row-level security/);
  });

  test('shows nothing to a connection that says nothing, nor to the gate', async () => {
    expect(await asTheApplication(api, null, 'select * from registration')).not.toBe(1);
    expect(
      await asTheApplication(api, api.people.thePublic, 'select * from registration', { 'equality.gate': 'open' }),
    ).toBe(0);
    expect(await asTheApplication(api, api.people.anOfficer, 'select * from registration')).toBe(1);
  });

  test('does not let a municipality give its registrations away', async () => {
    const given = `update registration set organisation = '${api.people.anOfficerElsewhere.organisation}'`;
    expect(await asTheApplication(api, api.people.anOfficer, given)).toMatch(/row-level security/);
  });
});
