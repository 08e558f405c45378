import { anIncident } from '../incidents/incident.fixture.ts';
import { gate } from '../people/gate.ts';
import { Member } from '../people/member.entity.ts';
import { doorOf } from '../people/people.access.ts';
import { digest } from '../people/secrets.ts';
import { Session } from '../people/session.entity.ts';
import { idOf, type PersonName } from '../demo/people.ts';
import type { TestApi } from '../testing/testApi.ts';
import { assessment, type Assessment } from './assessment.fixture.ts';
import { holdQuarter, releases } from './releases.fixture.ts';

/** One of everything, with every field filled in, so that an empty answer is a refusal and never a coincidence. */
export interface World extends Assessment {
  receipt: string;
  inquiry: string;
  case: string;
  registration: string;
  published: string;
  draft: string;
  /** Of the draft. */
  sha256: string;
}

const key = () => crypto.randomUUID();

const incident = () =>
  anIncident({
    kind: 'BOTH',
    hateCrime: { offence: 'THREATS', biasMotivations: ['RACIST_XENOPHOBIC'] },
    when: { precision: 'DAY', value: '2026-01-15' },
  });

const person = {
  name: 'Amina Yusuf',
  phone: '+45 20 30 40 50',
  email: 'amina@post.example',
  address: 'Vej 1, 1000 By',
  language: 'so',
  birthYear: 1988,
  addressProtection: true,
  note: 'Bring en tolk.',
};

export async function makeWorld(api: TestApi): Promise<World> {
  const { submitReport } = await api.as('thePublic')(
    `mutation ($input: SubmitReportInput!) { submitReport(input: $input) { receipt } }`,
    { input: { idempotencyKey: key(), incident: incident(), account: 'Text.' } },
  );
  const { registerInquiry } = await api.as('theHandler')(
    `mutation ($input: RegisterInquiryInput!) { registerInquiry(input: $input) { inquiry { id } } }`,
    { input: { idempotencyKey: key(), channel: 'PHONE', incident: incident(), summary: 'Summary.' } },
  );
  api.clock.now = new Date(api.clock.now.getTime() + 1_000); // the newest inquiry is the one that a case was opened on
  const { openCase } = await api.as('theHandler')(
    `mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id version } } }`,
    { input: { idempotencyKey: key(), channel: 'PHONE', incident: incident(), summary: 'Summary.', person } },
  );
  await workedCase(api, openCase.case);
  const { registerCitizenInquiry } = await api.as('anOfficer')(
    `mutation ($input: RegisterCitizenInquiryInput!) { registerCitizenInquiry(input: $input) { registration { id } } }`,
    { input: { idempotencyKey: key(), channel: 'PHONE', incident: incident() } },
  );
  for (const member of ['anAnalyst', 'aStatistician', 'anAssessor', 'aMunicipalManager'] satisfies PersonName[]) {
    await api.as(member)(
      `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { apiToken { id } } }`,
      {
        input: { idempotencyKey: key(), name: 'Notebook', scopes: ['statistics'], expiresOn: '2026-12-31' },
      },
    );
  }
  await everyoneSignedIn(api);
  const made = await releases(api);
  await api.as('aStatistician')(`mutation { prepareRelease(input: { quarter: "2025-Q4" }) { quarter { quarter } } }`);
  await plannedAndSigned(api, made);
  return {
    receipt: submitReport.receipt,
    inquiry: registerInquiry.inquiry.id,
    case: openCase.case.id,
    registration: registerCitizenInquiry.registration.id,
    ...(await assessment(api)),
    ...made,
  };
}

/** The draft comes out later than was announced first, one has signed it, and it is held. */
async function plannedAndSigned(api: TestApi, { draft, sha256 }: { draft: string; sha256: string }) {
  const office = api.as('aSecondStatistician');
  await office(
    `mutation { planRelease(input: { quarter: "2025-Q4", publishAt: "2026-02-20T07:00:00Z" }) { planned { version } } }`,
  );
  await office(`mutation ($input: MoveReleaseInput!) { moveRelease(input: $input) { planned { version } } }`, {
    input: { version: draft, publishAt: '2026-02-27T07:00:00Z', reason: { da: 'Derfor.', en: 'Because.' } },
  });
  await office(`mutation ($input: AnnounceBreakInput!) { announceBreak(input: $input) { seriesBreak { id } } }`, {
    input: { from: '2026-Q4', places: ['101'], reason: { da: 'Derfor.', en: 'Because.' } },
  });
  await office(`mutation ($input: SignReleaseInput!) { signRelease(input: $input) { release { version } } }`, {
    input: { version: draft, sha256 },
  });
  await holdQuarter(api, '2025-Q4');
}

/** Somebody responsible, a journal with a correction, and an end. */
async function workedCase(api: TestApi, { id, version }: { id: string; version: number }) {
  const as = api.as('theHandler');
  const assigned = await as(`mutation ($input: AssignCaseInput!) { assignCase(input: $input) { case { version } } }`, {
    input: { case: id, version, responsible: idOf('theHandler') },
  });
  const write = `mutation ($input: AddJournalEntryInput!) { addJournalEntry(input: $input) { entry { id } } }`;
  const { addJournalEntry } = await as(write, { input: { idempotencyKey: key(), case: id, text: 'First.' } });
  api.clock.now = new Date(api.clock.now.getTime() + 1_000); // the newest entry is the one that is looked at
  await as(write, {
    input: { idempotencyKey: key(), case: id, text: 'Corrected.', corrects: addJournalEntry.entry.id },
  });
  await as(`mutation ($input: ChangeCaseStatusInput!) { changeCaseStatus(input: $input) { case { id } } }`, {
    input: { case: id, version: assigned.assignCase.case.version, status: 'CLOSED', outcome: 'RESOLVED' },
  });
}

async function everyoneSignedIn({ services, clock }: TestApi) {
  const em = gate(services);
  const at = clock.now;
  for (const { id, role } of await em.find(Member, {}, { filters: false })) {
    if (role === 'PUBLIC') continue;
    const expiresAt = new Date(at.getTime() + 3_600_000);
    em.persist(
      em.create(Session, {
        tokenHash: digest(id),
        member: id,
        door: doorOf[role],
        startedAt: at,
        lastUsedAt: at,
        expiresAt,
      }),
    );
  }
  await em.flush();
}
