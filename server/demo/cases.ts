import { addJournalEntry } from '../cases/addJournalEntry.ts';
import { assignCase } from '../cases/assignCase.ts';
import { changeCaseStatus } from '../cases/changeCaseStatus.ts';
import { openCase } from '../cases/openCase.ts';
import type { Viewer } from '../platform/access/viewer.ts';
import { contextFor, type Services } from '../platform/api/context.ts';
import { quarterOf, quarterStart } from '../taxonomy/quarter.ts';
import type { Chance } from './chance.ts';
import { anyIncident } from './incidents.ts';

interface Told {
  services: Services;
  chance: Chance;
  today: Date;
  /** Whose organisation works the cases, with the colleagues who may be responsible. */
  caseworkers: readonly [Viewer, ...Viewer[]];
  number: number;
}

const first = [
  'Amira',
  'Peter',
  'Fatima',
  'Lars',
  'Zainab',
  'Søren',
  'Maryam',
  'Jens',
  'Noor',
  'Emilie',
  'Ahmed',
  'Ida',
  'Leyla',
  'Bo',
  'Sofie',
  'Tariq',
] as const;
const last = [
  'Hansen',
  'Yılmaz',
  'Sørensen',
  'Ali',
  'Nguyen',
  'Mortensen',
  'Haddad',
  'Østergaard',
  'Kowalska',
  'Åkesson',
  'Rahimi',
  'Bruun',
] as const;
const languages = ['dansk', 'arabisk', 'tyrkisk', 'engelsk', 'farsi', 'somali', 'polsk'] as const;
const notes = [
  'Ringede tilbage og gennemgik forløbet. Borgeren ønsker en klage.',
  'Skrev til institutionen og bad om en begrundelse. Frist om to uger.',
  'Svar fra forvaltningen modtaget. De beklager ikke, men vil ændre skemaet.',
  'Talte med borgeren om Ligebehandlingsnævnet og fristen på tre måneder.',
  'Møde aftalt med lederen. Borgeren vil gerne have en bisidder med.',
] as const;
const summaries = [
  'Borgeren fik afslag ved skranken og blev bedt om at komme igen med en dansk ægtefælle.',
  'Barnet blev ikke tilbudt plads, efter at handicappet blev nævnt.',
  'Borgeren oplever at blive kaldt ved øgenavn af en medarbejder.',
  'Skemaet findes kun på dansk, og der blev ikke tilbudt tolk.',
] as const;

const HOUR = 3_600_000;

/** Cases of today's quarter, with a person, a journal, and somebody responsible for most of them. */
export async function openCases({ services, chance, today, caseworkers, number }: Told): Promise<void> {
  const from = quarterStart(quarterOf(today)).getTime();
  const moments = Array.from({ length: number }, () => from + chance.next() * (today.getTime() - from - 4 * HOUR));
  for (const [count, opening] of moments.sort((a, b) => a - b).entries()) {
    let moment = new Date(opening);
    const viewer = chance.of(caseworkers);
    const at = () => contextFor({ ...services, now: () => moment }, viewer, { door: 'ngo', requestId: 'demo' });
    const name = `${chance.of(first)} ${chance.of(last)}`;
    const opened = await openCase(at(), {
      idempotencyKey: crypto.randomUUID(),
      channel: chance.weighted({ PHONE: 5, EMAIL: 3, IN_PERSON: 3, WEB: 1 }),
      incident: anyIncident(chance, moment, '101'),
      summary: chance.of(summaries),
      person: {
        name,
        phone: chance.happens(0.8)
          ? `+45 ${chance.whole(20, 89)} ${chance.whole(10, 99)} ${chance.whole(10, 99)} ${chance.whole(10, 99)}`
          : null,
        email: chance.happens(0.5) ? `person${count}@eksempel.example` : null,
        language: chance.of(languages),
        birthYear: chance.whole(1945, 2004),
        addressProtection: chance.happens(0.1),
      },
    });
    let { version } = opened;
    const later = () =>
      (moment = new Date(Math.min(moment.getTime() + chance.whole(1, 72) * HOUR, today.getTime() - HOUR)));
    for (let entries = chance.whole(0, 4); entries > 0; entries -= 1) {
      later();
      await addJournalEntry(at(), { idempotencyKey: crypto.randomUUID(), case: opened.id, text: chance.of(notes) });
    }
    if (chance.happens(0.8)) {
      later();
      ({ version } = await assignCase(at(), { case: opened.id, version, responsible: viewer.member }));
    }
    const status = chance.weighted({ OPEN: 5, WAITING: 2, CLOSED: 3 });
    if (status === 'OPEN') continue;
    later();
    const outcome =
      status === 'CLOSED' ? chance.weighted({ ADVICE_GIVEN: 4, RESOLVED: 3, COMPLAINT_BOARD: 1, MEDIATION: 1 }) : null;
    await changeCaseStatus(at(), { case: opened.id, version, status, outcome });
  }
}
