import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { asAdministrator, dumpOf } from '../testing/dump.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { Browser } from './browser.fixture.ts';
import { firstOperator } from './firstOperator.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  // As a production installation begins: with nobody.
  await asAdministrator(api.urls.OPERATIONAL_DATABASE_URL, (client) =>
    client.query('truncate organisation, member, credential'),
  );
});
afterAll(() => api.close());

async function command(...args: string[]) {
  const file = fileURLToPath(new URL('../operator.ts', import.meta.url));
  const secret = () => randomBytes(32).toString('base64');
  const env = {
    ...api.urls,
    PATH: process.env['PATH'],
    EQUALITY_MODE: 'production',
    NODE_ENV: 'production',
    KEY_ENCRYPTION_KEY: secret(),
    RECEIPT_PEPPER: secret(),
    MUNICIPALITY_ORIGIN: 'https://municipality.example.dk',
  };
  const ended = promisify(execFile)(process.execPath, ['--import', 'tsx', file, ...args], { env });
  return (await ended).stdout;
}
const accept = `mutation ($invitation: String!) {
  acceptInvitation(input: { invitation: $invitation, password: "seven grey geese at dusk" }) {
    viewer { role viewerCanManageMembers organisation { name kind } }
  }
}`;
const organisation = 'Ligebehandlingsnævnet';

test('a production installation gets its first operator, once', async () => {
  const invite = (email: string) => firstOperator(api.services, { name: 'Berit Lund', email, organisation });
  await expect(invite('no address')).rejects.toMatchObject({ extensions: { fields: [{ field: 'email' }] } });
  const mistyped = await invite('berti@example.dk');

  const said = await command('--name', 'Berit Lund', '--email', 'berit@example.dk', '--organisation', organisation);
  expect(said).toContain('https://municipality.example.dk/invitation\n');
  const [, invitation = ''] = /^ {2}([\w-]{43})$/m.exec(said) ?? [];
  const dump = [...(await dumpOf(api.urls.OPERATIONAL_DATABASE_URL)).values()].join('\n');
  expect(dump).not.toContain(invitation);
  expect(dump).not.toContain('berti@example.dk');

  const browser = new Browser(api, 'municipality');
  expect(await browser.ask(accept, { invitation: mistyped.invitation })).toMatchObject({ problem: 'INVALID' });
  const { acceptInvitation } = await browser.ask(accept, { invitation });
  expect(acceptInvitation.viewer).toEqual({
    role: 'OPERATOR',
    viewerCanManageMembers: true,
    organisation: { name: organisation, kind: 'EQUALITY_BODY' },
  });

  const input = { idempotencyKey: crypto.randomUUID(), kind: 'NGO', name: 'Den Første Forening' };
  const add = `mutation ($input: AddOrganisationInput!) { addOrganisation(input: $input) { organisation { name } } }`;
  expect(await browser.ask(add, { input })).toMatchObject({ addOrganisation: { organisation: { name: input.name } } });

  await expect(invite('eve@example.dk')).rejects.toMatchObject({ extensions: { code: 'CONFLICT' } });
}, 60_000);
