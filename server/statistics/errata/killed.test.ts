import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { keptConnections } from '../../transfer/keptConnections.fixture.ts';
import { again, aKiller, type Killer } from '../../transfer/killer.fixture.ts';
import { aChange, aLine, anIncident, type Line } from '../../transfer/line.fixture.ts';
import { transferAll } from '../../transfer/relay.ts';
import { nothingFound } from '../audit/nothingFound.fixture.ts';
import { atBoth } from '../desk.ts';
import { drainAll, executeAll, prepare, publishAll } from '../run.ts';
import { signOff } from '../signOff.fixture.ts';
import { handIn } from './handIn.ts';
import { takeBack } from './takeBack.ts';

// Killed at each statement between the command and the draft, and of taking it back, all of it was done or nothing.

jest.setTimeout(300_000);

const version = '2025-Q1.2';
const { quarter, ...was } = anIncident('2025-Q1');
const erratum = {
  version,
  reason: { da: 'Forvekslet.', en: 'Mistaken.' },
  corrections: [{ quarter, number: 12, was, becomes: { ...was, municipality: '751' } }],
};

let line: Line;
let killer: Killer;
const { connect, end } = keptConnections();
/** Attacked elsewhere: here it is built a hundred times. */
const settings = () => ({ ...line.statistics, connect, auditor: nothingFound });

beforeAll(async () => {
  killer = await aKiller();
  line = await aLine();
  await line.write(Array.from({ length: 40 }, () => aChange('2025-Q1', {})).flat());
  line.at('2025-04-20T12:00:00Z');
  await transferAll(line.transfer);
  await drainAll(line.statistics);
  const first = await prepare(settings(), { quarter: '2025-Q1', by: '11111111-1111-4111-8111-111111111111' });
  await signOff(line.urls.RELEASE_DATABASE_URL, first, line.statistics.now());
  await publishAll(settings());
});
afterAll(async () => {
  await end();
  await killer.end();
  await line.end();
});

const handedIn = () =>
  atBoth(settings(), (both) => handIn({ ...settings(), ...both }, { ...erratum, by: 'Nadia', tryOnly: false }));
const takenBack = () => atBoth(settings(), (both) => takeBack({ ...settings(), ...both }, version));

async function standing() {
  const ask = async <T extends object>(setting: Parameters<Line['inspect']>[0], sql: string) =>
    (await line.inspect(setting).query<T>(sql)).rows;
  const [facts] = await ask<Record<'here' | 'there' | 'errata' | 'cells', number>>(
    'STATISTICS_DATABASE_URL',
    `select count(*) filter (where municipality = '101')::int as here, count(*) filter (where municipality = '751')::int as there,
       (select count(*)::int from erratum) as errata, (select count(*)::int from erratum_cell) as cells from incident_fact`,
  );
  const [draft] = await ask<{ state: string; sha256: string }>(
    'RELEASE_DATABASE_URL',
    `select state, sha256 from release where version = '${version}'`,
  );
  return { here: 0, there: 0, errata: 0, cells: 0, ...facts, draft: draft ?? null };
}

const kill = (side: 'erratum' | 'orders' | 'take-back', n: number) =>
  killer.run(line, { side, dieAt: n, sent: n % 2 === 0, erratum });

/** At one statement after the other, until it comes to its end. */
async function atEach(side: Parameters<typeof kill>[0], look: () => Promise<void>): Promise<number> {
  for (let n = 1; ; n += 1) {
    const killed = await kill(side, n);
    await look();
    if (!killed) return n;
  }
}

test('killed at every statement of handing in, of the draft and of taking it back', async () => {
  const before = await standing();
  expect(before).toMatchObject({ here: 40, there: 0, errata: 0, cells: 0, draft: null });
  await handedIn();
  await executeAll(settings());
  const after = await standing();
  expect(after).toMatchObject({ here: 28, there: 12, errata: 1, draft: { state: 'DRAFT' } });
  await takenBack();

  const statements = await atEach('erratum', async () => {
    const found = await standing();
    expect([before, { ...after, draft: null }]).toContainEqual(found);
    if (found.errata === 0) return;
    await again(() => executeAll(settings()));
    expect(await standing()).toEqual(after);
    await takenBack();
    expect(await standing()).toEqual(before);
  });
  expect(statements).toBeGreaterThan(10);

  await handedIn();
  await atEach('orders', async () => {
    await again(() => executeAll(settings()));
    expect(await standing()).toEqual(after);
    await line.inspect('STATISTICS_DATABASE_URL').query('update erratum set outcome = null');
  });
  await executeAll(settings());

  await atEach('take-back', async () => {
    const found = await standing();
    // The draft goes first; without it the erratum is whole, and is taken back again.
    expect([before, after, { ...after, draft: null }]).toContainEqual(found);
    if (found.errata === 1 && found.draft) return;
    if (found.errata === 1) await takenBack();
    expect(await standing()).toEqual(before);
    await handedIn();
    await executeAll(settings());
  });
});
