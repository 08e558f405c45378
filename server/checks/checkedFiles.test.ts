import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cast, type PersonName } from '../demo/people.ts';
import { PASSWORD, withPasswords } from '../people/browser.fixture.ts';
import { aDocument, aStudy } from '../studies/study.fixture.ts';
import { openDoors, type OpenDoors } from '../testing/doors.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';

const SIGN_IN = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { role } } }';

let api: TestApi;
let house: OpenDoors;
let review: string;
beforeAll(async () => {
  api = await testApi();
  await withPasswords(api);
  house = await openDoors(api, [SIGN_IN]);
  const act = async (name: string, type: string, input: object, fields: string) =>
    (await api.as('anAssessor')(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input }))[
      name
    ];
  const { study } = await act('planStudy', 'PlanStudyInput', aStudy(), 'study { id }');
  const { documentReview } = await act(
    'reviewDocument',
    'ReviewDocumentInput',
    aDocument(study.id),
    'documentReview { id }',
  );
  review = documentReview.id;
}, 60_000);
afterAll(async () => {
  await house.close();
  await api.close();
});

async function cookieOf(person: PersonName): Promise<string> {
  const { email } = cast[person];
  const { headers } = await house.ask('municipality', SIGN_IN, { input: { email, password: PASSWORD } });
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

const file = (headers: Record<string, string>, body: Buffer | string = '<h1>Hej</h1>', of = review) =>
  house.send('municipality', `/checked-files?documentReview=${of}&idempotencyKey=${crypto.randomUUID()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', ...headers },
    body,
  });
const codeOf = ({ json }: { json: any }) => json?.errors?.[0]?.extensions?.code;

test('an assessor sends a file, and its check waits', async () => {
  const cookie = await cookieOf('anAssessor');
  const { status, json } = await file({ cookie });
  expect(status).toBe(200);
  const { documentReview } = await api.as('anAssessor')(
    'query ($id: ID!) { documentReview(id: $id) { machineChecks { id source state } } }',
    { id: review },
  );
  expect(documentReview.machineChecks).toEqual([{ id: json.data.machineCheck.id, source: 'FILE', state: 'QUEUED' }]);
  expect(codeOf(await file({ cookie }))).toBe('CONFLICT');
  expect(codeOf(await file({ cookie }, 'a', crypto.randomUUID()))).toBe('NOT_FOUND');
  expect(codeOf(await file({ cookie }, 'a', 'nothing'))).toBe('NOT_FOUND');
});

test('nobody else does, and nobody sends more than two megabytes or anything but bytes', async () => {
  expect((await file({})).status).toBe(403);
  for (const person of ['anOfficer', 'anInstitutionLead', 'anOperator'] as const)
    expect(await file({ cookie: await cookieOf(person) })).toMatchObject({ status: 403 });
  const cookie = await cookieOf('anAssessor');
  expect(await file({ cookie }, Buffer.alloc(2 * 1024 * 1024 + 1))).toMatchObject({ status: 413 });
  expect(await file({ cookie, 'content-type': 'text/html' })).toMatchObject({ status: 415 });
  expect(await file({ cookie, 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403 });
  expect(await file({ cookie, origin: 'https://elsewhere.example' })).toMatchObject({ status: 403 });
});

test('no other door takes files', async () => {
  for (const door of ['public', 'ngo', 'api'] as const)
    expect(await house.send(door, '/checked-files', { method: 'POST', body: 'a' })).toMatchObject({ status: 404 });
});
