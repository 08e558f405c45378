import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { cast, type PersonName } from '../demo/people.ts';
import { ungated } from '../people/gate.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { openMailServer } from './mailServer.ts';
import { noLetters, type Post } from './post.ts';
import { ReminderChoice } from './reminderChoice.entity.ts';
import { ReminderMail } from './reminderMail.entity.ts';
import { reminding } from './reminding.ts';
import { somethingDue } from './reminders.fixture.ts';
import { openReminders } from './run.ts';

let api: TestApi;
let mailServer: SMTPServer;
let refusing: 'RCPT' | 'DATA' | null = null;
const taken: { to: string[]; text: string }[] = [];

beforeAll(async () => {
  api = await testApi();
  await somethingDue(api);
  mailServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_to, _session, answer) => answer(refusing === 'RCPT' ? later() : null),
    onData(stream, { envelope }, answer) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (refusing === 'DATA') return answer(later());
        taken.push({
          to: envelope.rcptTo.map(({ address }) => address),
          text: Buffer.concat(parts).toString().replaceAll('=\r\n', ''),
        });
        return answer(null);
      });
    },
  });
  await new Promise<void>((listening) => mailServer.listen(0, '127.0.0.1', listening));
});
afterAll(async () => {
  await new Promise<void>((closed) => mailServer.close(closed));
  await api.close();
});
afterEach(async () => {
  taken.splice(0);
  refusing = null;
  await reminding(api.services).nativeDelete(ReminderMail, {}, ungated);
  await reminding(api.services).nativeDelete(ReminderChoice, {}, ungated);
});

const later = () => Object.assign(new Error('Later.'), { responseCode: 451 });
const choose = (person: PersonName | 'thePublic', frequency: string, language = 'da') =>
  api.as(person)(
    `mutation ($input: ChooseRemindersInput!) { chooseReminders(input: $input) { reminders { frequency language } } }`,
    { input: { frequency, language } },
  );
const at = (moment: string) => void (api.clock.now = new Date(moment));

/** A worker that works until nothing is left, as it would after a restart; what it counted. */
async function work(change: Partial<Post> = {}): Promise<Post['counters']> {
  const { port } = mailServer.server.address() as AddressInfo;
  const { send, close } = await openMailServer(`smtp://127.0.0.1:${port}`, 'lab@equality.example');
  const counters = noLetters();
  const post = { services: api.services, send, counters, ...change };
  const worker = await openReminders(post, api.urls.OPERATIONAL_DATABASE_URL, close);
  try {
    while (await worker.round());
  } finally {
    await worker.close();
  }
  return counters;
}

const states = async () =>
  (await reminding(api.services).find(ReminderMail, {}, { ...ungated, orderBy: { tryAt: 'asc' } })).map(
    ({ state }) => state,
  );

describe('a reminder by e-mail', () => {
  test('says how many and where, in the language of the person, and nothing else', async () => {
    at('2026-08-26T10:00:00Z');
    await choose('anOfficer', 'DAILY', 'da');
    await choose('aMunicipalManager', 'DAILY', 'en');
    at('2026-08-27T10:00:00Z');
    expect(await work()).toMatchObject({ sent: 2, given_up: 0 });
    const [officer, manager] = taken.toSorted((a, b) => (a.to[0] ?? '').localeCompare(b.to[0] ?? ''));
    expect([officer?.to, manager?.to]).toEqual([[cast.anOfficer.email], [cast.aMunicipalManager.email]]);
    expect(officer?.text).toContain('Subject: 2 ting forfalder i Equality Lab');
    expect(manager?.text).toContain('Subject: 2 things due in Equality Lab');
    expect(officer?.text).toContain('https://municipality.equality.example/due');
    for (const { text } of taken) {
      expect(text).toContain('Content-Type: text/plain');
      expect(text).not.toMatch(/Telefontolk|borgerservice|Nordvest|sendes hjem|Krogh|Nielsen|Københavns/);
    }
  });

  test('comes once a day, however often the worker begins anew', async () => {
    at('2026-08-26T10:00:00Z');
    await choose('anOfficer', 'DAILY');
    at('2026-08-27T03:00:00Z'); // five in the morning in Copenhagen
    expect((await work()).sent).toBe(0);
    at('2026-08-27T05:00:00Z');
    expect([(await work()).sent, (await work()).sent, (await work()).sent]).toEqual([1, 0, 0]);
    at('2026-08-28T05:00:00Z');
    expect((await work()).sent).toBe(1);
  });

  test('comes on Monday to whoever wants it weekly, or as soon as the worker is back', async () => {
    at('2026-08-19T10:00:00Z'); // a Wednesday
    await choose('anOfficer', 'WEEKLY');
    at('2026-08-20T10:00:00Z');
    expect((await work()).sent).toBe(0);
    at('2026-08-26T10:00:00Z'); // nobody was there on Monday the 24th
    expect([(await work()).sent, (await work()).sent]).toEqual([1, 0]);
  });

  test('comes to nobody who did not choose it, who chose otherwise since, or for whom nothing is near', async () => {
    at('2026-02-10T10:00:00Z');
    await choose('anOfficer', 'DAILY'); // nothing of theirs is near in February
    at('2026-02-11T10:00:00Z');
    expect((await work()).sent).toBe(0);
    expect(await states()).toEqual(['NOT_NEEDED']);
    at('2026-08-27T10:00:00Z');
    await choose('anOfficer', 'NEVER');
    expect((await work()).sent).toBe(0);
    expect(taken).toEqual([]);
  });

  test('is tried again when no mail server took it, and given up after five times', async () => {
    at('2026-08-26T10:00:00Z');
    await choose('anOfficer', 'DAILY');
    at('2026-08-27T10:00:00Z');
    refusing = 'RCPT';
    expect(await work()).toMatchObject({ sent: 0, retried: 1 });
    expect(await work()).toMatchObject({ sent: 0, retried: 0 });
    refusing = null;
    at('2026-08-27T10:02:00Z');
    expect(await work()).toMatchObject({ sent: 1 });
    refusing = 'RCPT';
    for (let day = 28; day < 29; day += 1) {
      for (let hour = 10; hour < 16; hour += 1) {
        at(`2026-08-${day}T${hour}:00:00Z`);
        await work();
      }
    }
    expect(await states()).toEqual(['SENT', 'GIVEN_UP']);
  });

  test('is not sent again when nobody knows whether it was taken', async () => {
    at('2026-08-26T10:00:00Z');
    await choose('anOfficer', 'DAILY');
    at('2026-08-27T10:00:00Z');
    refusing = 'DATA';
    expect(await work()).toMatchObject({ sent: 0, given_up: 1 });
    refusing = null;
    expect(await work()).toMatchObject({ sent: 0 });
  });

  test('is not sent again when the worker was killed while sending', async () => {
    at('2026-08-26T10:00:00Z');
    await choose('anOfficer', 'DAILY');
    at('2026-08-27T10:00:00Z');
    const killed = work({ send: () => Promise.reject(new Error('never comes back')) });
    await killed;
    await reminding(api.services).nativeUpdate(ReminderMail, {}, { state: 'SENDING' }, ungated);
    expect(await work()).toMatchObject({ sent: 0, given_up: 1 });
    expect(taken).toEqual([]);
  });

  test('is sent by one process at a time', async () => {
    const { send } = { send: async () => undefined };
    const first = await openReminders(
      { services: api.services, send, counters: noLetters() },
      api.urls.OPERATIONAL_DATABASE_URL,
      () => undefined,
    );
    await expect(work()).rejects.toThrow('Another process');
    await first.close();
  });

  test('is kept back where the mail server stands elsewhere and offers no encryption', async () => {
    const { port } = mailServer.server.address() as AddressInfo;
    const letter = { id: crypto.randomUUID(), to: 'a@example.dk', subject: 'x', text: 'x' };
    const sent = async (host: string) => {
      const server = await openMailServer(`smtp://${host}`, 'lab@example.dk');
      return server
        .send(letter)
        .then(
          () => 'sent',
          ({ code }: { code: string }) => code,
        )
        .finally(server.close);
    };
    expect(await sent(`127.0.0.1:${port}`)).toBe('sent');
    // Another name of the same machine, which the address does not give away.
    expect(await sent(`0.0.0.0:${port}`)).toBe('ETLS');
    expect(await sent(`0.0.0.0:${port}?requireTLS=false`)).toBe('sent');
  });

  test('ends with the account', async () => {
    at('2026-08-26T10:00:00Z');
    await choose('anOfficer', 'DAILY');
    const off = `mutation ($id: ID!) { deactivateMember(input: { id: $id }) { member { active } } }`;
    await api.as('anOperator')(off, { id: api.people.anOfficer.member });
    at('2026-08-27T10:00:00Z');
    expect((await work()).sent).toBe(0);
    expect(await states()).toEqual([]);
  });
});

describe('choosing', () => {
  const settings = `{ reminders { frequency language sendsMail calendarSince } }`;

  test('nobody is reminded by e-mail unless they choose it, and the page learns whether any can be sent', async () => {
    expect(await api.as('anAssessor')(settings)).toEqual({
      reminders: { frequency: 'NEVER', language: 'da', sendsMail: false, calendarSince: null },
    });
    expect(await choose('anAssessor', 'WEEKLY', 'en')).toEqual({
      chooseReminders: { reminders: { frequency: 'WEEKLY', language: 'en' } },
    });
    expect(await api.as('aMunicipalManager')(settings)).toMatchObject({ reminders: { frequency: 'NEVER' } });
  });

  test('is for whoever is signed in', async () => {
    expect(await choose('thePublic', 'DAILY')).toMatchObject({ problem: 'FORBIDDEN' });
  });
});
