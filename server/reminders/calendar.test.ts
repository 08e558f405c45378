import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { idOf } from '../demo/people.ts';
import { gate, ungated } from '../people/gate.ts';
import { Member } from '../people/member.entity.ts';
import { openDoors, type OpenDoors } from '../testing/doors.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { CalendarFeed } from './calendarFeed.entity.ts';
import { reminding } from './reminding.ts';
import { somethingDue, type Waiting } from './reminders.fixture.ts';

type Person = Parameters<TestApi['as']>[0];

let api: TestApi;
let house: OpenDoors;
let world: Waiting;
beforeAll(async () => {
  api = await testApi();
  world = await somethingDue(api);
  house = await openDoors(api, []);
});
afterAll(async () => {
  await house.close();
  await api.close();
});

const open = async (person: Person, language = 'da'): Promise<string> => {
  const answer = await api.as(person)(
    `mutation ($language: ReminderLanguage!) { openCalendar(input: { language: $language }) { address reminders { calendarSince } } }`,
    { language },
  );
  return answer['openCalendar']?.address ?? answer['problem'];
};
const end = (person: Person) => api.as(person)(`mutation { endCalendar { reminders { calendarSince } } }`);
const fetched = (address: string) => house.send('municipality', new URL(address).pathname);

/** As RFC 5545 has it: lines end with CRLF, those longer than 75 octets go on after a blank, and each is a name and a value. */
function parsed(text: string) {
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);
  expect([lines[0], lines[1], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'END:VCALENDAR']);
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    expect(name).not.toBe('');
    if (line === 'BEGIN:VEVENT') events.push({});
    else if (events.length > 0) Object.assign(events.at(-1) ?? {}, { [name]: value });
  }
  return events;
}

describe('a calendar', () => {
  test('has a day for each thing that is due, and a word for what kind it is', async () => {
    const { status, headers, text } = await fetched(await open('anOfficer'));
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'private, no-store',
    ]);
    expect(parsed(text)).toMatchObject([
      { DTSTART: '20260831', DTEND: '20260901', DTSTAMP: '20260831T000000Z', SUMMARY: 'Indsats forfalder' },
      { DTSTART: '20260901', SUMMARY: 'Måling forfalder', URL: expect.stringMatching(/\/due$/) },
      { DTSTART: '20260930', SUMMARY: 'Evaluering skal begyndes' },
    ]);
  });

  test('speaks the language it was made in, and makes no e-mails of it', async () => {
    expect((await fetched(await open('anOfficer', 'en'))).text).toContain('SUMMARY:Action due');
    expect(await api.as('anOfficer')(`{ reminders { frequency language } }`)).toEqual({
      reminders: { frequency: 'NEVER', language: 'en' },
    });
  });

  test('says neither what nor who', async () => {
    for (const person of ['anOfficer', 'anAssessor', 'anInstitutionLead'] as const) {
      const { text } = await fetched(await open(person));
      expect(text).toContain('BEGIN:VEVENT');
      const plain = text.replaceAll(/\r\n[ \t]/g, '');
      for (const word of ['Telefontolk', 'borgerservice', 'Nordvest', 'sendes hjem', 'skranken', 'Københavns', 'Freja'])
        expect(plain).not.toContain(word);
      for (const id of Object.values(world)) expect(plain).not.toContain(id);
    }
  });

  test('is the same each time, so that no calendar shows an event twice', async () => {
    const address = await open('anAssessor');
    const first = await fetched(address);
    api.clock.now = new Date(api.clock.now.getTime() + 3_600_000);
    expect((await fetched(address)).text).toBe(first.text);
  });

  test('leaves out what the person does not want to be reminded of', async () => {
    await api.as('anInstitutionLead')(`mutation ($id: ID!) { putOffDue(input: { id: $id }) { due { id } } }`, {
      id: world.action,
    });
    expect(parsed((await fetched(await open('anInstitutionLead'))).text)).toEqual([]);
  });
});

describe('its address', () => {
  test('ends when it is renewed or ended', async () => {
    const first = await open('anOfficer');
    const second = await open('anOfficer');
    expect([(await fetched(first)).status, (await fetched(second)).status]).toEqual([404, 200]);
    expect(await end('anOfficer')).toEqual({ endCalendar: { reminders: { calendarSince: null } } });
    expect((await fetched(second)).status).toBe(404);
    expect(await end('anOfficer')).toEqual({ endCalendar: { reminders: { calendarSince: null } } });
  });

  test('is kept as a hash alone', async () => {
    const secret = /\/calendar\/(.*)\.ics$/.exec(await open('anOfficer'))?.[1] ?? '';
    const dump = await reminding(api.services).find(CalendarFeed, {}, ungated);
    expect(dump.length).toBeGreaterThan(0);
    for (const { tokenHash } of dump) expect(Buffer.from(tokenHash).toString()).not.toContain(secret);
  });

  test('answers nobody when the account ended, nor when it is opened again', async () => {
    const address = await open('anInstitutionLead');
    expect((await fetched(address)).status).toBe(200);
    const id = idOf('anInstitutionLead');
    const off = `mutation ($id: ID!) { deactivateMember(input: { id: $id }) { member { active } } }`;
    expect(await api.as('anOperator')(off, { id })).toMatchObject({ deactivateMember: { member: { active: false } } });
    expect((await fetched(address)).status).toBe(404);
    await gate(api.services).nativeUpdate(Member, { id }, { active: true }, ungated);
    expect((await fetched(address)).status).toBe(404);
  });

  test('is made by whoever is signed in, and by nobody else', async () => {
    expect(await open('thePublic')).toBe('FORBIDDEN');
    expect(await end('thePublic')).toEqual({ problem: 'FORBIDDEN' });
    expect(await api.as('thePublic')(`{ reminders { frequency } }`)).toMatchObject({ problem: 'NOT_FOUND' });
  });

  test('is not guessed, and whoever tries many keeps nobody waiting', async () => {
    const address = await open('anOfficer');
    const [, secret = ''] = /\/calendar\/(.*)\.ics$/.exec(address) ?? [];
    const turned = `${secret.startsWith('A') ? 'B' : 'A'}${secret.slice(1)}`;
    const wrong = ['x', 'a'.repeat(43), 'a'.repeat(64), turned, `${secret}A`, secret.slice(1)];
    for (const it of wrong) expect((await house.send('municipality', `/calendar/${it}.ics`)).status).toBe(404);
    expect((await house.send('municipality', `/calendar/${secret}`)).status).toBe(404);
    for (let tries = 0; tries < 40; tries += 1) await house.send('municipality', `/calendar/${turned}.ics`);
    // Nobody had fetched it before.
    expect((await fetched(address)).status).toBe(200);
  });

  test('is asked of the database once a minute after it ended', async () => {
    const address = await open('anOfficer');
    await end('anOfficer');
    const asked = jest.spyOn(api.services.em, 'fork');
    expect((await fetched(address)).status).toBe(404);
    const first = asked.mock.calls.length;
    expect(first).toBeGreaterThan(0);
    expect((await fetched(address)).status).toBe(404);
    expect(asked.mock.calls.length).toBe(first);
    api.clock.now = new Date(api.clock.now.getTime() + 61_000);
    expect((await fetched(address)).status).toBe(404);
    expect(asked.mock.calls.length).toBeGreaterThan(first);
    asked.mockRestore();
  });

  test('is known at the door of the municipality alone', async () => {
    const address = await open('anOfficer');
    for (const door of ['public', 'ngo', 'api'] as const)
      expect((await house.send(door, new URL(address).pathname)).status).toBe(404);
  });
});
