import { Member } from '../people/member.entity.ts';
import { gate } from '../people/gate.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import type { OrganisationKind } from '../organisations/organisation.access.ts';
import { thePublic, type Role, type Viewer } from '../platform/access/viewer.ts';
import { contextFor, type Services } from '../platform/api/context.ts';
import type { Ground } from '../taxonomy/grounds.ts';
import { equalityBody, idOf } from './people.ts';

interface Invented {
  kind: OrganisationKind;
  name: string;
  municipality: string | null;
  description: string;
  helpsWith: Ground[];
  /** Who registers there; they have no password. */
  worker: string;
}

/** Those who register besides the cast's own organisations. All of them are invented. */
export const others: readonly Invented[] = [
  {
    kind: 'NGO',
    name: 'Handicaprådgivningen',
    municipality: null,
    helpsWith: ['DISABILITY', 'HEALTH'],
    worker: 'Ulla Bech',
    description:
      'Vi hjælper dig, hvis du bliver behandlet dårligere på grund af et handicap eller en sygdom. Hele landet.',
  },
  {
    kind: 'NGO',
    name: 'Regnbuelinjen',
    municipality: null,
    worker: 'Kim Falk',
    helpsWith: ['SEXUAL_ORIENTATION', 'GENDER_IDENTITY', 'SEX_CHARACTERISTICS'],
    description: 'Anonym rådgivning om diskrimination og hadforbrydelser mod LGBT+-personer.',
  },
  {
    kind: 'NGO',
    name: 'Kvindernes Retshjælp',
    municipality: '461',
    worker: 'Birgit Lund',
    helpsWith: ['GENDER', 'PREGNANCY_PARENTHOOD'],
    description: 'Gratis retshjælp om køn, graviditet og orlov.',
  },
  {
    kind: 'NGO',
    name: 'Mosaik – Forening mod Racisme',
    municipality: '851',
    worker: 'Amina Jensen',
    helpsWith: ['ETHNIC_ORIGIN', 'SKIN_COLOUR', 'RACE', 'NATIONAL_ORIGIN', 'LANGUAGE', 'NATIONALITY'],
    description: 'Støtte, når du bliver behandlet anderledes på grund af hudfarve, sprog eller oprindelse.',
  },
  {
    kind: 'NGO',
    name: 'Troens Hus',
    municipality: '101',
    worker: 'David Levin',
    helpsWith: ['RELIGION_BELIEF'],
    description: 'For alle, der oplever chikane på grund af deres tro, eller fordi de ikke har nogen.',
  },
  {
    kind: 'NGO',
    name: 'Ældrelinjen',
    municipality: null,
    worker: 'Grethe Holm',
    helpsWith: ['AGE'],
    description: 'Rådgivning, når alder bliver brugt imod dig.',
  },
  {
    kind: 'MUNICIPALITY',
    name: 'Odense Kommune',
    municipality: '461',
    helpsWith: [],
    worker: 'Per Dam',
    description: 'Kommunens borgerrådgivning.',
  },
  {
    kind: 'MUNICIPALITY',
    name: 'Aalborg Kommune',
    municipality: '851',
    helpsWith: [],
    worker: 'Mette Kjær',
    description: 'Kommunens borgerrådgivning.',
  },
  {
    kind: 'MUNICIPALITY',
    name: 'Esbjerg Kommune',
    municipality: '561',
    helpsWith: [],
    worker: 'Hans Vest',
    description: 'Kommunens borgerrådgivning.',
  },
  {
    kind: 'MUNICIPALITY',
    name: 'Randers Kommune',
    municipality: '730',
    helpsWith: [],
    worker: 'Inge Å',
    description: 'Kommunens borgerrådgivning.',
  },
];

const roleOf: Partial<Record<OrganisationKind, Role>> = { NGO: 'CASEWORKER', MUNICIPALITY: 'OFFICER' };

/** Adds them, each with the one who registers there. */
export async function settleOthers(services: Services): Promise<Viewer[]> {
  const founder: Viewer = { ...thePublic, role: 'OPERATOR', operates: equalityBody };
  const { em } = contextFor(services, founder, { door: 'municipality', requestId: 'settle' });
  const door = gate(services);
  const workers: Viewer[] = [];
  for (const { worker, ...it } of others) {
    const organisation = idOf(it.name);
    const role = roleOf[it.kind] ?? 'OFFICER';
    em.persist(
      em.create(Organisation, {
        ...it,
        id: organisation,
        version: 1,
        operatedBy: equalityBody,
        phone: '70 00 00 00',
        website: null,
        email: null,
      }),
    );
    const member = idOf(worker);
    door.persist(
      door.create(Member, {
        id: member,
        organisation,
        operatedBy: equalityBody,
        name: worker,
        email: `${member.slice(0, 8)}@demo.example`,
        role,
        active: true,
        invitedByOperator: false,
      }),
    );
    workers.push({
      ...thePublic,
      role,
      member,
      organisation,
      municipality: it.kind === 'MUNICIPALITY' ? it.municipality : null,
    });
  }
  await em.flush();
  await door.flush();
  return workers;
}
