import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { anIncident } from '../incidents/incident.fixture.ts';
import { questionsOf } from '../testing/statements.ts';
import type { PersonName } from '../demo/people.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { aRegistration } from './registration.fixture.ts';

const start = new Date('2026-02-10T10:00:00Z');
let api: TestApi;
let transfer: pg.Client;
beforeAll(async () => {
  api = await testApi(start);
  transfer = new pg.Client({ connectionString: api.urls.TRANSFER_DATABASE_URL });
  await transfer.connect();
});
afterEach(() => void (api.clock.now = start));
afterAll(async () => {
  await transfer.end();
  await api.close();
});

const fields = `id status quarter freezesOn version channel receivedOn counted viewerCanCorrect viewerCanWithdraw
  organisation { name } registeredBy { name } incident { area municipality grounds { ground } }`;
const register = `mutation ($input: RegisterCitizenInquiryInput!) { registerCitizenInquiry(input: $input) { registration { ${fields} } } }`;
const correct = `mutation ($input: CorrectRegistrationInput!) { correctRegistration(input: $input) { registration { ${fields} } } }`;
const withdraw = `mutation ($input: WithdrawRegistrationInput!) { withdrawRegistration(input: $input) { registration { ${fields} } } }`;
const one = `query ($id: ID!) { registration(id: $id) { ${fields} statisticsPreview { incidentFact { field code } personFact { field code } freezesOn } } }`;
const list = `query ($first: Int, $after: String, $filter: RegistrationFilter) {
  registrations(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id organisation { name } registeredBy { name } status } }
  }
}`;

async function registered(changed: Parameters<typeof aRegistration>[0] = {}, by: PersonName = 'anOfficer') {
  const answer = await api.as(by)(register, { input: aRegistration(changed) });
  if (answer['problem']) throw new Error(JSON.stringify(answer));
  return answer['registerCitizenInquiry'].registration;
}

/** What the transfer finds of a registration, the latest version of each fragment. */
async function handedOver(id: string) {
  const { rows } = await transfer.query(
    'select distinct on (fragment) fragment, version, fact from outbox where record = $1 order by fragment, version desc',
    [id],
  );
  return Object.fromEntries(rows.map((it) => [it.fragment, { version: it.version, fact: it.fact }]));
}

async function auditLines(id: string) {
  const { em } = api.services;
  const fork = em.fork();
  fork.setFilterParams('visible', {
    organisation: api.people.anOfficer.organisation,
    member: '',
    operates: '',
    receipt: -1,
  });
  return fork.execute<{ action: string }[]>('select action from audit_entry where subject = ? order by sequence', [id]);
}

const shown = (coded: { field: string; code: string }[]) => Object.fromEntries(coded.map((it) => [it.field, it.code]));

describe("registering a citizen's inquiry", () => {
  test('counts it in the quarter, in the officer’s own municipality', async () => {
    const it = await registered();
    expect(it).toMatchObject({
      status: 'REGISTERED',
      quarter: '2026-Q1',
      freezesOn: '2026-04-11',
      receivedOn: '2026-02-10',
      channel: 'PHONE',
      version: 1,
      viewerCanCorrect: true,
      organisation: { name: 'Københavns Kommune' },
      registeredBy: { name: 'Lise Krogh' },
    });
    const { incident, person } = await handedOver(it.id);
    expect(incident).toMatchObject({ version: 1, fact: { source: 'MUNICIPALITY', duplicate: 'NONE', area: 'SCHOOL' } });
    expect(person).toMatchObject({ version: 1, fact: { gender: 'UNKNOWN' } });
    expect(await auditLines(it.id)).toEqual([{ action: 'REGISTER_CITIZEN_INQUIRY' }]);
  });

  test('shows exactly what statistics receive', async () => {
    const { id } = await registered();
    const { registration } = await api.as('anOfficer')(one, { id });
    const { incident, person } = await handedOver(id);
    expect(shown(registration.statisticsPreview.incidentFact)).toMatchObject({
      area: incident.fact.area,
      source: incident.fact.source,
    });
    expect(shown(registration.statisticsPreview.personFact)).toMatchObject({
      ageBand: person.fact.ageBand,
      gender: person.fact.gender,
    });
  });

  test('happens once for one key, also when both attempts arrive at once', async () => {
    const input = aRegistration();
    const answers = await Promise.all([1, 2, 3].map(() => api.as('anOfficer')(register, { input })));
    const ids = answers.map((it) => it['registerCitizenInquiry']?.registration.id);
    expect(new Set(ids).size).toBe(1);
    const { rows } = await transfer.query('select from outbox where record = $1', [ids[0]]);
    expect(rows).toHaveLength(2);
  });

  test('with the key of another inquiry is refused, and both can still be told apart', async () => {
    const input = aRegistration({ receivedOn: '2026-02-09' });
    const first = await api.as('anOfficer')(register, { input });
    const used = { problem: 'CONFLICT', reason: 'idempotency_key' };
    for (const edited of [
      { ...input, incident: anIncident({ area: 'HOUSING' }) },
      { ...input, channel: 'EMAIL' },
      { ...input, receivedOn: '2026-02-08' },
    ]) {
      expect(await api.as('anOfficer')(register, { input: edited })).toMatchObject(used);
    }
    expect(await api.as('anOfficer')(register, { input })).toEqual(first);
    const { receivedOn: _unsaid, ...rest } = input;
    expect(await api.as('anOfficer')(register, { input: rest })).toEqual(first);
  });

  test('the same key in another municipality is another inquiry', async () => {
    const input = aRegistration();
    const here = await api.as('anOfficer')(register, { input });
    const there = await api.as('anOfficerElsewhere')(register, { input });
    expect(there['registerCitizenInquiry'].registration.id).not.toBe(here['registerCitizenInquiry'].registration.id);
  });

  test('names every field that needs changing', async () => {
    const input = aRegistration({ receivedOn: '2026-02-11', incident: {} });
    expect(await api.as('anOfficer')(register, { input })).toMatchObject({
      problem: 'INVALID',
      fields: [{ field: 'receivedOn', rule: 'in_future' }],
    });
    expect(await api.as('anOfficer')(register, { input: { ...input, receivedOn: '2024-01-01' } })).toMatchObject({
      fields: [{ field: 'receivedOn', rule: 'too_early' }],
    });
    const { receivedOn: _later, ...rest } = input;
    expect(
      await api.as('anOfficer')(register, {
        input: { ...rest, incident: anIncident({ grounds: [], municipality: '999' }) },
      }),
    ).toMatchObject({
      fields: [
        { field: 'incident.grounds', rule: 'required' },
        { field: 'incident.municipality', rule: 'unknown_municipality' },
      ],
    });
  });

  describe("with the receipt of the citizen's own report", () => {
    const report = `mutation ($input: SubmitReportInput!) { submitReport(input: $input) { receipt } }`;
    const aReceipt = async () => {
      const input = { idempotencyKey: crypto.randomUUID(), incident: anIncident() };
      return (await api.as('thePublic')(report, { input }))['submitReport'].receipt as string;
    };

    test('is known as a duplicate and not counted again', async () => {
      const it = await registered({ receipt: await aReceipt() });
      expect(it).toMatchObject({ organisation: { name: 'Københavns Kommune' }, registeredBy: { name: 'Lise Krogh' } });
      const { incident, person } = await handedOver(it.id);
      expect(incident?.fact.duplicate).toBe('CONFIRMED');
      expect(person?.fact).toBeNull();
      const { registration } = await api.as('anOfficer')(one, { id: it.id });
      expect(registration).toMatchObject({ counted: false, statisticsPreview: { personFact: [] } });
      expect(shown(registration.statisticsPreview.incidentFact)).toMatchObject({ duplicate: 'CONFIRMED' });
    });

    test('that was withdrawn, is counted', async () => {
      const receipt = await aReceipt();
      await api.as('thePublic')(
        `mutation ($r: String!) { withdrawReport(input: { receipt: $r }) { report { status } } }`,
        { r: receipt },
      );
      const { incident } = await handedOver((await registered({ receipt })).id);
      expect(incident?.fact.duplicate).toBe('NONE');
    });

    test('that opens nothing, is refused at the field', async () => {
      const input = aRegistration({ receipt: '0000 0000 0000 0000 0000 0000' });
      expect(await api.as('anOfficer')(register, { input })).toMatchObject({
        problem: 'INVALID',
        fields: [{ field: 'receipt' }],
      });
    });
  });
});

const correction = (it: { id: string; version: number }, changed: object = {}) => ({
  input: { id: it.id, version: it.version, channel: 'EMAIL', incident: anIncident({ area: 'HEALTH' }), ...changed },
});

describe('correcting a registration', () => {
  test('puts it right here and in the statistics', async () => {
    const it = await registered();
    expect(await api.as('aMunicipalManager')(correct, correction(it))).toMatchObject({
      correctRegistration: {
        registration: { id: it.id, status: 'CORRECTED', version: 2, channel: 'EMAIL', incident: { area: 'HEALTH' } },
      },
    });
    expect((await handedOver(it.id))['incident']).toMatchObject({ version: 2, fact: { area: 'HEALTH' } });
    expect(await auditLines(it.id)).toEqual([
      { action: 'REGISTER_CITIZEN_INQUIRY' },
      { action: 'CORRECT_REGISTRATION' },
    ]);
  });

  test('never overwrites what somebody else corrected, also at the same moment', async () => {
    const it = await registered();
    const answers = await Promise.all(
      (['anOfficer', 'aMunicipalManager'] as const).map((name) => api.as(name)(correct, correction(it))),
    );
    expect(answers.filter((answer) => answer['correctRegistration'])).toHaveLength(1);
    expect(answers.find((answer) => answer['problem'])).toMatchObject({ problem: 'CONFLICT', reason: 'stale' });
    const { rows } = await transfer.query('select from outbox where record = $1', [it.id]);
    expect(rows).toHaveLength(4);
  });

  test('keeps nothing when the classification is refused', async () => {
    const it = await registered();
    expect(await api.as('anOfficer')(correct, correction(it, { incident: anIncident({ forms: [] }) }))).toMatchObject({
      problem: 'INVALID',
      fields: [{ field: 'incident.forms', rule: 'required' }],
    });
    expect((await api.as('anOfficer')(one, { id: it.id }))['registration']).toMatchObject({
      version: 1,
      status: 'REGISTERED',
    });
  });

  test('is refused after the freeze, and the screen is told before', async () => {
    const it = await registered();
    api.clock.now = new Date('2026-04-10T22:00:00Z');
    expect(await api.as('anOfficer')(correct, correction(it))).toMatchObject({
      problem: 'CONFLICT',
      reason: 'quarter_frozen',
    });
    expect((await api.as('anOfficer')(one, { id: it.id }))['registration']).toMatchObject({
      viewerCanCorrect: false,
      viewerCanWithdraw: false,
    });
  });
});

describe('withdrawing a registration', () => {
  test('takes it out of the statistics and leaves it in the list', async () => {
    const it = await registered();
    const answer = await api.as('anOfficer')(withdraw, { input: { id: it.id, version: 1 } });
    expect(answer).toMatchObject({
      withdrawRegistration: { registration: { status: 'WITHDRAWN', version: 2, viewerCanCorrect: false } },
    });
    const { incident, person } = await handedOver(it.id);
    expect([incident, person]).toEqual([
      { version: 2, fact: null },
      { version: 2, fact: null },
    ]);
    const { registration } = await api.as('anOfficer')(one, { id: it.id });
    expect(it).toMatchObject({ counted: true });
    expect(registration).toMatchObject({ counted: false, statisticsPreview: { incidentFact: [], personFact: [] } });
    expect(await api.as('anOfficer')(withdraw, { input: { id: it.id, version: 2 } })).toMatchObject({
      problem: 'CONFLICT',
      reason: 'registration_withdrawn',
    });
  });

  test('is refused after the freeze, and when somebody changed it in the meantime', async () => {
    const it = await registered();
    expect(await api.as('anOfficer')(withdraw, { input: { id: it.id, version: 2 } })).toMatchObject({
      problem: 'CONFLICT',
      reason: 'stale',
    });
    api.clock.now = new Date('2026-04-10T22:00:00Z');
    expect(await api.as('anOfficer')(withdraw, { input: { id: it.id, version: 1 } })).toMatchObject({
      problem: 'CONFLICT',
      reason: 'quarter_frozen',
    });
  });
});

describe('the list of registrations', () => {
  type Node = { id: string; status: string };
  const asked = async (variables: object) => {
    const { registrations } = await api.as('anOfficerElsewhere')(list, variables as Record<string, unknown>);
    return { ...registrations, nodes: registrations.edges.map((it: { node: Node }) => it.node) as Node[] };
  };

  test('pages the newest first, filters, and counts what the filter leaves', async () => {
    const before: number = (await asked({})).totalCount;
    const made: string[] = [];
    for (let minute = 0; minute < 5; minute += 1) {
      api.clock.now = new Date(start.getTime() + minute * 60_000);
      const ground = minute % 2 ? 'AGE' : 'DISABILITY';
      made.unshift(
        (
          await registered(
            { incident: { grounds: [{ ground, perceived: false, byAssociation: false }] } },
            'anOfficerElsewhere',
          )
        ).id,
      );
    }
    const first = await asked({ first: 2 });
    const second = await asked({ first: 2, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map((it: Node) => it.id)).toEqual(made.slice(0, 4));
    expect(first.totalCount).toBe(before + 5);
    expect(first.pageInfo.hasNextPage).toBe(true);

    const aged = await asked({ filter: { ground: 'AGE' } });
    expect(aged.totalCount).toBe(2);
    expect((await asked({ filter: { quarter: '2025-Q4' } })).totalCount).toBe(0);
    await api.as('anOfficerElsewhere')(withdraw, { input: { id: made[0], version: 1 } });
    expect(
      (await asked({ filter: { status: 'WITHDRAWN', quarter: '2026-Q1' } })).nodes.map((it: Node) => it.id),
    ).toEqual([made[0]]);
    expect((await asked({ filter: { counted: true } })).totalCount).toBe(before + 4);
    expect((await asked({ filter: { counted: false } })).nodes.map((it: Node) => it.id)).toEqual([made[0]]);
  });

  test.each([
    ['a page too large', { first: 1000 }, 'first'],
    ['a cursor that was tampered with', { after: Buffer.from('["yesterday","x"]').toString('base64url') }, 'after'],
  ])('refuses %s', async (_what, variables, field) => {
    expect(await api.as('anOfficer')(list, variables)).toMatchObject({ problem: 'INVALID', fields: [{ field }] });
  });

  test('takes the same number of statements for one row as for many', async () => {
    for (let count = 0; count < 5; count += 1) await registered({}, count % 2 ? 'anOfficer' : 'aMunicipalManager');
    expect(await questionsOf(() => api.as('anOfficer')(list, { first: 1 }))).toHaveLength(4);
    expect(await questionsOf(() => api.as('anOfficer')(list, { first: 100 }))).toHaveLength(4);
  });

  test.each([
    ['registering', 5, () => [register, { input: aRegistration() }] as const],
    ['reading one', 3, async () => [one, { id: (await registered()).id }] as const],
    [
      'correcting',
      6,
      async () =>
        [
          correct,
          {
            input: {
              ...(await registered().then(({ id, version }) => ({ id, version }))),
              channel: 'WEB',
              incident: anIncident(),
            },
          },
        ] as const,
    ],
    ['withdrawing', 6, async () => [withdraw, { input: { id: (await registered()).id, version: 1 } }] as const],
  ])('%s takes %i statements', async (_what, count, prepare) => {
    const [document, variables] = await prepare();
    const seen = await questionsOf(() => api.as('anOfficer')(document, variables));
    expect(seen).toHaveLength(count);
  });
});
