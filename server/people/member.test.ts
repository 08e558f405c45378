import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { idOf, type PersonName } from '../demo/people.ts';
import { asAdministrator } from '../testing/dump.ts';
import { questionsOf } from '../testing/statements.ts';
import { testApi, type Person, type TestApi } from '../testing/testApi.ts';
import { Browser, PASSWORD, withPasswords } from './browser.fixture.ts';

const start = new Date('2026-02-10T10:00:00Z');
let api: TestApi;
beforeAll(async () => {
  api = await testApi(start);
  await withPasswords(api);
});
afterEach(() => void (api.clock.now = start));
afterAll(() => api.close());

const list = `query ($first: Int, $after: String, $organisation: ID) {
  members(first: $first, after: $after, organisation: $organisation) {
    pageInfo { hasNextPage endCursor } edges { node { id name email role organisation { name } viewerCanManage } }
  }
}`;
const invite = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { invitation member { id name email role active } } }`;
const accept = `mutation ($invitation: String!, $password: String!) {
  acceptInvitation(input: { invitation: $invitation, password: $password }) { viewer { role member { name } } }
}`;
const deactivate = `mutation ($id: ID!) { deactivateMember(input: { id: $id }) { member { id active } } }`;
const changeRole = `mutation ($id: ID!, $role: Role!) { changeRole(input: { id: $id, role: $role }) { member { id role } } }`;

let counter = 0;
const anInvitation = (changed: object = {}) => ({
  idempotencyKey: crypto.randomUUID(),
  organisation: idOf('counsel'),
  name: 'Bo Vang',
  email: `bo${(counter += 1)}@ligeret.example`,
  role: 'CASEWORKER',
  ...changed,
});
async function invited(changed: object = {}, by: PersonName = 'aManager') {
  const answer = await api.as(by)(invite, { input: anInvitation(changed) });
  if (answer['problem']) throw new Error(JSON.stringify(answer));
  return answer['inviteMember'];
}
const password = 'twelve larks over the heath';
async function joined(changed: object = {}) {
  const { invitation, member } = await invited(changed);
  const browser = new Browser(api, 'ngo');
  const answer = await browser.ask(accept, { invitation, password });
  if (answer['problem']) throw new Error(JSON.stringify(answer));
  return { browser, member };
}

const namesOf = async (name: PersonName, variables: object = {}) => {
  const { members } = await api.as(name)(list, variables as Record<string, unknown>);
  return members.edges.map((it: { node: { name: string } }) => it.node.name);
};

describe('the operator', () => {
  const ngo = `mutation ($input: AddOrganisationInput!) { addOrganisation(input: $input) { organisation { id } } }`;

  test('invites the first person of an NGO, who then invites the others', async () => {
    const input = { idempotencyKey: crypto.randomUUID(), kind: 'NGO', name: 'Den Nye Forening' };
    const { addOrganisation } = await api.as('anOperator')(ngo, { input });
    const organisation = addOrganisation.organisation.id;
    const first = await invited({ organisation, role: 'NGO_MANAGER' }, 'anOperator');
    await new Browser(api, 'ngo').ask(accept, { invitation: first.invitation, password });
    const again = await api.as('anOperator')(invite, { input: anInvitation({ organisation }) });
    expect(again).toMatchObject({ problem: 'FORBIDDEN' });
  });

  test('holds no invitation any longer once the first person of an NGO has come', async () => {
    const input = { idempotencyKey: crypto.randomUUID(), kind: 'NGO', name: 'Den Anden Forening' };
    const { addOrganisation } = await api.as('anOperator')(ngo, { input });
    const organisation = addOrganisation.organisation.id;
    const [first, kept] = [
      await invited({ organisation, role: 'NGO_MANAGER' }, 'anOperator'),
      await invited({ organisation, role: 'NGO_MANAGER' }, 'anOperator'),
    ];
    const manager = new Browser(api, 'ngo');
    await manager.ask(accept, { invitation: first.invitation, password });
    const operator = new Browser(api, 'ngo');
    expect(await operator.ask(accept, { invitation: kept.invitation, password })).toMatchObject({
      fields: [{ rule: 'invitation' }],
    });
    expect(operator.session).toBeNull();
    // The manager sees whom the operator invited, and decides who comes after all.
    const { members } = await manager.ask('{ members { edges { node { email invitedByOperator lastSignInOn } } } }');
    expect(members.edges.map((it: { node: object }) => it.node)).toContainEqual({
      email: kept.member.email,
      invitedByOperator: true,
      lastSignInOn: null,
    });
    const anew = { ...anInvitation({ organisation, role: 'CASEWORKER' }), email: kept.member.email };
    const { inviteMember } = await manager.ask(invite, { input: anew });
    expect(await operator.ask(accept, { invitation: inviteMember.invitation, password })).toMatchObject({
      acceptInvitation: { viewer: { role: 'CASEWORKER' } },
    });
  });

  test('lets one of several in who come at once', async () => {
    const input = { idempotencyKey: crypto.randomUUID(), kind: 'NGO', name: 'Den Tredje Forening' };
    const { addOrganisation } = await api.as('anOperator')(ngo, { input });
    const organisation = addOrganisation.organisation.id;
    const invitations = [];
    for (let turn = 0; turn < 4; turn += 1)
      invitations.push((await invited({ organisation, role: 'NGO_MANAGER' }, 'anOperator')).invitation);
    const answers = await Promise.all(
      invitations.map((invitation) => new Browser(api, 'ngo').ask(accept, { invitation, password })),
    );
    expect(answers.filter((it) => it['acceptInvitation'])).toHaveLength(1);
    expect(answers.filter((it) => it['problem'] === 'INVALID')).toHaveLength(3);
  });

  test('invites a manager first, so that the NGO can invite the others', async () => {
    const input = { idempotencyKey: crypto.randomUUID(), kind: 'NGO', name: 'Den Fjerde Forening' };
    const { addOrganisation } = await api.as('anOperator')(ngo, { input });
    const organisation = addOrganisation.organisation.id;
    expect(await api.as('anOperator')(invite, { input: anInvitation({ organisation }) })).toMatchObject({
      fields: [{ field: 'role', rule: 'manager_first' }],
    });
  });

  test('leaves a line in the organisation’s own log when their invitation is used', async () => {
    const input = { idempotencyKey: crypto.randomUUID(), kind: 'NGO', name: 'Den Femte Forening' };
    const { addOrganisation } = await api.as('anOperator')(ngo, { input });
    const organisation = addOrganisation.organisation.id;
    const { invitation, member } = await invited({ organisation, role: 'NGO_MANAGER' }, 'anOperator');
    await new Browser(api, 'ngo').ask(accept, { invitation, password });
    const lines = await asAdministrator(api.urls.OPERATIONAL_DATABASE_URL, (client) =>
      client.query('select action, actor from audit_entry where organisation = $1', [organisation]),
    );
    expect(lines.rows).toEqual([{ action: 'ACCEPT_OPERATORS_INVITATION', actor: member.id }]);
  });

  test('cannot bring anyone, themselves included, into an NGO where somebody works', async () => {
    expect(await api.as('anOperator')(invite, { input: anInvitation() })).toMatchObject({ problem: 'FORBIDDEN' });
  });
});

describe('the list of members', () => {
  test('shows colleagues, and the operator everyone', async () => {
    expect(await namesOf('anOfficer')).toEqual(['Lise Krogh', 'Omar Nielsen']);
    expect(await namesOf('anOfficer', { organisation: idOf('aarhus') })).toEqual([]);
    expect(await namesOf('anOperator', { organisation: idOf('aarhus') })).toEqual(['Pia Møller']);
    expect((await namesOf('anOperator')).length).toBeGreaterThanOrEqual(11);
    expect(await namesOf('anOperator', { organisation: 'not an id' })).toEqual([]);
  });

  test('is narrowed by name, role and whether the account is in use, and shows nobody else for it', async () => {
    const found = async (name: Person, given: object) => {
      const ask = `query ($search: String, $role: Role, $active: Boolean, $organisation: ID) {
        members(search: $search, role: $role, active: $active, organisation: $organisation) { edges { node { name } } } }`;
      const { members } = await api.as(name)(ask, given as Record<string, unknown>);
      return members.edges.map((it: { node: { name: string } }) => it.node.name);
    };
    expect(await found('anOfficer', { search: 'NIEL' })).toEqual(['Omar Nielsen']);
    expect(await found('anOfficer', { search: '%' })).toEqual([]);
    expect(await found('anOfficer', { search: 'Pia' })).toEqual([]);
    expect(await found('anOfficer', { role: 'OFFICER' })).toEqual(['Lise Krogh']);
    expect(await found('anOfficer', { active: false })).toEqual([]);
    expect(await found('anOperator', { search: 'pia', organisation: idOf('aarhus') })).toEqual(['Pia Møller']);
    expect(await found('thePublic', { search: 'Omar' })).toEqual([]);
  });

  test('pages by name without gap or repetition', async () => {
    for (const organisation of [null, idOf('copenhagen')]) {
      const whole = await namesOf('anOperator', { first: 100, organisation });
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { members } = await api.as('anOperator')(list, { first: 1, after, organisation });
        seen.push(...members.edges.map((it: { node: { name: string } }) => it.node.name));
        after = members.pageInfo.hasNextPage ? members.pageInfo.endCursor : null;
      } while (after);
      expect(seen).toEqual(whole);
    }
  });

  test('takes the same number of statements for one row as for many', async () => {
    expect(await questionsOf(() => api.as('anOperator')(list, { first: 1 }))).toHaveLength(2);
    expect(await questionsOf(() => api.as('anOperator')(list, { first: 100 }))).toHaveLength(2);
    const nested = '{ organisations { edges { node { name members(first: 5) { edges { node { name } } } } } } }';
    expect(await questionsOf(() => api.as('anOperator')(nested))).toHaveLength(2);
  });
});

describe('inviting a member', () => {
  test('gives an invitation that is accepted once, at the right door, and signs in', async () => {
    const { invitation, member } = await invited();
    expect(member).toMatchObject({ name: 'Bo Vang', role: 'CASEWORKER', active: true });
    const elsewhere = new Browser(api, 'municipality');
    expect(await elsewhere.ask(accept, { invitation, password })).toMatchObject({
      problem: 'INVALID',
      fields: [{ field: 'invitation', rule: 'other_door', params: { door: 'ngo' } }],
    });
    const browser = new Browser(api, 'ngo');
    expect(await browser.ask(accept, { invitation, password })).toEqual({
      acceptInvitation: { viewer: { role: 'CASEWORKER', member: { name: 'Bo Vang' } } },
    });
    expect(await browser.role()).toBe('CASEWORKER');
    expect(await new Browser(api, 'ngo').ask(accept, { invitation, password })).toMatchObject({
      problem: 'INVALID',
      fields: [{ field: 'invitation', rule: 'invitation' }],
    });
    expect(await new Browser(api, 'ngo').signInWith(member.email, password)).toMatchObject({
      signIn: { viewer: { signedIn: true } },
    });
  });

  test('is over after seven days', async () => {
    const { invitation } = await invited();
    api.clock.now = new Date(start.getTime() + 7 * 24 * 60 * 60_000);
    expect(await new Browser(api, 'ngo').ask(accept, { invitation, password })).toMatchObject({
      fields: [{ rule: 'invitation' }],
    });
  });

  test('two who accept at once cannot both have the account', async () => {
    const { invitation } = await invited();
    const answers = await Promise.all(
      [1, 2, 3].map(() => new Browser(api, 'ngo').ask(accept, { invitation, password })),
    );
    expect(answers.filter((it) => it['acceptInvitation'])).toHaveLength(1);
  });

  test('again, before it was accepted, shows a new invitation in place of the old', async () => {
    const input = anInvitation();
    const first = (await api.as('aManager')(invite, { input }))['inviteMember'];
    const again = (await api.as('aManager')(invite, { input: { ...input, role: 'VOLUNTEER' } }))['inviteMember'];
    expect(again.member).toMatchObject({ id: first.member.id, role: 'VOLUNTEER' });
    expect(await new Browser(api, 'ngo').ask(accept, { invitation: first.invitation, password })).toMatchObject({
      fields: [{ rule: 'invitation' }],
    });
    expect(await new Browser(api, 'ngo').ask(accept, { invitation: again.invitation, password })).toMatchObject({
      acceptInvitation: { viewer: { role: 'VOLUNTEER' } },
    });
  });

  test.each([
    ['an address that is in use', { email: 'ANA@ligeret.example' }, { field: 'email', rule: 'taken' }],
    ['an address that is in use elsewhere', { email: 'lise@kbh.example' }, { field: 'email', rule: 'taken' }],
    ['an address that is none', { email: 'bo' }, { field: 'email', rule: 'email' }],
    ['a role of another kind of organisation', { role: 'OFFICER' }, { field: 'role', rule: 'role_of_organisation' }],
    ['the operator’s role', { role: 'OPERATOR' }, { field: 'role', rule: 'role_of_organisation' }],
    ['no role at all', { role: 'PUBLIC' }, { field: 'role', rule: 'role_of_organisation' }],
  ])('refuses %s', async (_what, changed, problem) => {
    expect(await api.as('aManager')(invite, { input: anInvitation(changed) })).toMatchObject({
      problem: 'INVALID',
      fields: [problem],
    });
  });

  test('refuses a password that is the person’s own name, and keeps the invitation', async () => {
    const { invitation } = await invited({ name: 'Valdemar Sejr Nielsen' });
    const browser = new Browser(api, 'ngo');
    expect(await browser.ask(accept, { invitation, password: 'valdemarsejrnielsen' })).toMatchObject({
      fields: [{ field: 'password', rule: 'guessable' }],
    });
    expect(await browser.ask(accept, { invitation, password })).toMatchObject({
      acceptInvitation: { viewer: { role: 'CASEWORKER' } },
    });
  });
});

describe('ending an account', () => {
  test('ends every session at once, and the password', async () => {
    const { browser, member } = await joined();
    expect(await browser.role()).toBe('CASEWORKER');
    expect(await api.as('aManager')(deactivate, { id: member.id })).toEqual({
      deactivateMember: { member: { id: member.id, active: false } },
    });
    expect(await browser.role()).toBe('PUBLIC');
    expect(await new Browser(api, 'ngo').signInWith(member.email, password)).toMatchObject({
      problem: 'UNAUTHENTICATED',
    });
  });

  test('stays: whoever is invited at the address after it is somebody new, and signs for themselves', async () => {
    const { member } = await joined();
    await api.as('aManager')(deactivate, { id: member.id });
    const { invitation, member: again } = await invited({ email: member.email, role: 'VOLUNTEER' });
    expect(again).toMatchObject({ email: member.email, active: true });
    expect(again.id).not.toBe(member.id);
    expect(await new Browser(api, 'ngo').signInWith(member.email, password)).toMatchObject({
      problem: 'UNAUTHENTICATED',
    });
    expect(await new Browser(api, 'ngo').ask(accept, { invitation, password })).toMatchObject({
      acceptInvitation: { viewer: { role: 'VOLUNTEER' } },
    });
  });

  test('takes an invitation that waits with it', async () => {
    const { invitation, member } = await invited();
    await api.as('anOperator')(deactivate, { id: member.id });
    expect(await new Browser(api, 'ngo').ask(accept, { invitation, password })).toMatchObject({
      fields: [{ rule: 'invitation' }],
    });
  });

  test('is for somebody else to do', async () => {
    expect(await api.as('aManager')(deactivate, { id: idOf('aManager') })).toMatchObject({
      problem: 'CONFLICT',
      reason: 'yourself',
    });
  });
});

describe('changing a role', () => {
  test('ends every session at once; the next one has the new role', async () => {
    const { browser, member } = await joined();
    expect(await api.as('aManager')(changeRole, { id: member.id, role: 'VOLUNTEER' })).toMatchObject({
      changeRole: { member: { role: 'VOLUNTEER' } },
    });
    expect(await browser.role()).toBe('PUBLIC');
    await browser.signInWith(member.email, password);
    expect(await browser.role()).toBe('VOLUNTEER');
  });

  test('leaves the sessions of somebody who has it already', async () => {
    const { browser, member } = await joined();
    await api.as('aManager')(changeRole, { id: member.id, role: 'CASEWORKER' });
    expect(await browser.role()).toBe('CASEWORKER');
  });

  test('refuses a role of another kind of organisation, and one’s own', async () => {
    const { member } = await joined();
    expect(await api.as('aManager')(changeRole, { id: member.id, role: 'STATISTICIAN' })).toMatchObject({
      problem: 'INVALID',
      fields: [{ field: 'role' }],
    });
    expect(await api.as('aManager')(changeRole, { id: idOf('aManager'), role: 'VOLUNTEER' })).toMatchObject({
      problem: 'CONFLICT',
      reason: 'yourself',
    });
  });

  test('the cast signs in with what it had', async () => {
    expect(await new Browser(api, 'ngo').signIn('theHandler', PASSWORD)).toMatchObject({
      signIn: { viewer: { signedIn: true } },
    });
  });
});
