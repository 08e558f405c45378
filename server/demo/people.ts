import { createHash } from 'node:crypto';
import { gate, viewerOf } from '../people/gate.ts';
import { Credential } from '../people/credential.entity.ts';
import { Member } from '../people/member.entity.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { doorOf } from '../people/people.access.ts';
import { NOBODY, thePublic, type Role, type Viewer } from '../platform/access/viewer.ts';
import { contextFor, type Services } from '../platform/api/context.ts';

/** An id that follows from a name, so that the cast has the same ids in every world. */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const equalityBody = idOf('equalityBody');

export const organisations = {
  equalityBody: { kind: 'EQUALITY_BODY', name: 'Ligebehandlingsinstituttet', municipality: null },
  statisticsOffice: { kind: 'STATISTICS_OFFICE', name: 'Statistikkontoret', municipality: null },
  counsel: {
    kind: 'NGO',
    name: 'Rådgivningen Lige Ret',
    municipality: '101',
    description:
      'Gratis og anonym rådgivning om diskrimination og hadforbrydelser. Vi taler dansk, engelsk og arabisk.',
    phone: '70 00 00 01',
  },
  harbour: {
    kind: 'NGO',
    name: 'Foreningen Havnen',
    municipality: '751',
    description: 'Åbent hus hver dag i Aarhus. Vi går med dig til mødet, hvis du ikke vil gå alene.',
    phone: '70 00 00 02',
  },
  copenhagen: { kind: 'MUNICIPALITY', name: 'Københavns Kommune', municipality: '101' },
  aarhus: { kind: 'MUNICIPALITY', name: 'Aarhus Kommune', municipality: '751' },
  library: {
    kind: 'INSTITUTION',
    name: 'Nordvest Bibliotek og Borgerservice',
    municipality: '101',
    partOf: idOf('copenhagen'),
    description: 'Bibliotek, pas, folkeregister og hjælp til digital selvbetjening i Københavns Nordvestkvarter.',
  },
  nursery: { kind: 'INSTITUTION', name: 'Børnehuset Ådalen', municipality: '751', partOf: idOf('aarhus') },
} as const;
export type OrganisationName = keyof typeof organisations;

interface Person {
  name: string;
  email: string;
  role: Role;
  organisation: OrganisationName;
}

/** The cast: the people of the tests, of the demo world and of its sign-in page. */
export const cast = {
  theHandler: { name: 'Ana Holm', email: 'ana@ligeret.example', role: 'CASEWORKER', organisation: 'counsel' },
  aManager: { name: 'Mikkel Brandt', email: 'mikkel@ligeret.example', role: 'NGO_MANAGER', organisation: 'counsel' },
  aVolunteer: { name: 'Sara Lind', email: 'sara@ligeret.example', role: 'VOLUNTEER', organisation: 'counsel' },
  aCaseworkerElsewhere: {
    name: 'Yusuf Demir',
    email: 'yusuf@havnen.example',
    role: 'CASEWORKER',
    organisation: 'harbour',
  },
  anOfficer: { name: 'Lise Krogh', email: 'lise@kbh.example', role: 'OFFICER', organisation: 'copenhagen' },
  aMunicipalManager: {
    name: 'Omar Nielsen',
    email: 'omar@kbh.example',
    role: 'MUNICIPAL_MANAGER',
    organisation: 'copenhagen',
  },
  anInstitutionLead: {
    name: 'Freja Lorentzen',
    email: 'freja@nordvest.example',
    role: 'INSTITUTION_LEAD',
    organisation: 'library',
  },
  anOfficerElsewhere: { name: 'Pia Møller', email: 'pia@aarhus.example', role: 'OFFICER', organisation: 'aarhus' },
  anAssessor: {
    name: 'Jonas Friis',
    email: 'jonas@ligebehandling.example',
    role: 'ASSESSOR',
    organisation: 'equalityBody',
  },
  anOperator: {
    name: 'Karen Dahl',
    email: 'karen@ligebehandling.example',
    role: 'OPERATOR',
    organisation: 'equalityBody',
  },
  anAnalyst: { name: 'Emil Skov', email: 'emil@statistik.example', role: 'ANALYST', organisation: 'statisticsOffice' },
  aStatistician: {
    name: 'Nadia Berg',
    email: 'nadia@statistik.example',
    role: 'STATISTICIAN',
    organisation: 'statisticsOffice',
  },
  aSecondStatistician: {
    name: 'Rasmus Holt',
    email: 'rasmus@statistik.example',
    role: 'STATISTICIAN',
    organisation: 'statisticsOffice',
  },
} as const satisfies Record<string, Person>;
export type PersonName = keyof typeof cast;

/** Everyone of the demo world signs in with it; a production configuration never makes these people. */
export const DEMO_PASSWORD = 'lige-ret-for-alle';

/** Whom the sign-in pages and the closing lines of `npm start` introduce. */
export const demoPeople = Object.values(cast).map(({ name, email, role, organisation }) => ({
  name,
  email,
  password: DEMO_PASSWORD,
  role,
  organisation: organisations[organisation].name,
  door: doorOf[role],
}));

/** Makes the organisations and the cast, as the operator and the gate would. False when they are there already. */
export async function settle(services: Services, passwordHash: string | null = null): Promise<boolean> {
  const founder: Viewer = { ...thePublic, role: 'OPERATOR', operates: equalityBody };
  const { em } = contextFor(services, founder, { door: 'municipality', requestId: 'settle' });
  if (await em.findOne(Organisation, { id: equalityBody })) return false;
  for (const [key, it] of Object.entries(organisations)) {
    em.persist(em.create(Organisation, { ...it, id: idOf(key), version: 1, helpsWith: [], operatedBy: equalityBody }));
  }
  await em.flush();
  const door = gate(services);
  for (const [key, it] of Object.entries(cast)) {
    const id = idOf(key);
    door.persist(
      door.create(Member, {
        ...it,
        id,
        organisation: idOf(it.organisation),
        operatedBy: equalityBody,
        active: true,
        invitedByOperator: false,
      }),
    );
    door.persist(door.create(Credential, { member: id, passwordHash }));
  }
  await door.flush();
  return true;
}

/** Everyone of the cast as the server would see them, and the public. */
export async function viewers(services: Services): Promise<Record<PersonName | 'thePublic', Viewer>> {
  const em = gate(services);
  const members = await em.find(Member, { operatedBy: equalityBody }, { filters: false });
  const entries = await Promise.all(members.map(async (it) => [it.id, await viewerOf(em, it)] as const));
  const known = new Map(entries);
  const named = Object.keys(cast).map((key) => [key, known.get(idOf(key)) ?? { ...thePublic, member: NOBODY }]);
  return { ...Object.fromEntries(named), thePublic };
}
