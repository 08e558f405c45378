import type { IncidentFacts } from '../incidents/incident.ts';
import type { AgeBand } from '../taxonomy/ageBands.ts';
import type { Area } from '../taxonomy/areas.ts';
import type { BiasMotivation } from '../taxonomy/biasMotivations.ts';
import type { Form } from '../taxonomy/forms.ts';
import type { Gender } from '../taxonomy/genders.ts';
import type { Ground } from '../taxonomy/grounds.ts';
import { municipalities } from '../taxonomy/municipalities.ts';
import type { Offence } from '../taxonomy/offences.ts';
import type { Place } from '../taxonomy/places.ts';
import { dayOf, quarterOf } from '../taxonomy/quarter.ts';
import type { ReporterRole } from '../taxonomy/reporterRoles.ts';
import type { Chance } from './chance.ts';

// Invented shares: they make a demo worth looking at and say nothing about Denmark.

const byGround: Partial<Record<Ground, number>> = {
  ETHNIC_ORIGIN: 24,
  DISABILITY: 17,
  GENDER: 12,
  RELIGION_BELIEF: 11,
  SKIN_COLOUR: 9,
  SEXUAL_ORIENTATION: 8,
  AGE: 7,
  NATIONAL_ORIGIN: 6,
  LANGUAGE: 5,
  GENDER_IDENTITY: 4,
  PREGNANCY_PARENTHOOD: 4,
  HEALTH: 4,
  SOCIAL_STATUS: 3,
  SOCIAL_ORIGIN: 2,
  RACE: 2,
  NATIONALITY: 2,
  APPEARANCE: 2,
  POLITICAL_OPINION: 2,
  UNKNOWN: 3,
  UNDISCLOSED: 2,
};

const byArea: Partial<Record<Area, number>> = {
  SCHOOL: 18,
  EMPLOYMENT: 14,
  CITIZEN_SERVICE: 9,
  DAY_CARE: 7,
  ELDER_CARE: 7,
  DISABILITY_SOCIAL: 11,
  HEALTH: 8,
  BENEFITS: 7,
  HOUSING: 6,
  CULTURE_LEISURE: 5,
  CHILD_FAMILY: 6,
  INTEGRATION: 5,
  ADULT_EDUCATION: 2,
  NOT_MUNICIPAL: 14,
  OTHER: 3,
  UNKNOWN: 3,
};

const placeOf: Partial<Record<Area, Place>> = {
  SCHOOL: 'SCHOOL',
  DAY_CARE: 'DAY_CARE',
  EMPLOYMENT: 'MUNICIPAL_OFFICE',
  BENEFITS: 'MUNICIPAL_OFFICE',
  CITIZEN_SERVICE: 'MUNICIPAL_OFFICE',
  HEALTH: 'HEALTH_FACILITY',
  ELDER_CARE: 'HOME',
  CULTURE_LEISURE: 'SPORTS_LEISURE',
};

const elsewhere: Partial<Record<Place, number>> = {
  PUBLIC_SPACE: 6,
  PUBLIC_TRANSPORT: 4,
  SHOP_NIGHTLIFE: 4,
  WORKPLACE: 4,
  ONLINE: 3,
  HOME: 2,
  OTHER: 2,
  UNKNOWN: 2,
};

const byForm: Partial<Record<Form, number>> = {
  DIRECT: 40,
  INDIRECT: 14,
  HARASSMENT: 18,
  NO_ACCOMMODATION: 10,
  STRUCTURAL: 7,
  HATE_SPEECH: 5,
  SEXUAL_HARASSMENT: 4,
  REPRISAL: 3,
  SEGREGATION: 2,
  INSTRUCTION: 1,
  UNKNOWN: 6,
};

const byOffence: Partial<Record<Offence, number>> = {
  THREATS: 30,
  PHYSICAL_ASSAULT: 20,
  PROPERTY_DAMAGE: 18,
  INCITEMENT: 14,
  DISTURBANCE: 8,
  THEFT_ROBBERY: 3,
  UNSPECIFIED: 7,
};

const biasOf: Partial<Record<Ground, BiasMotivation>> = {
  ETHNIC_ORIGIN: 'RACIST_XENOPHOBIC',
  SKIN_COLOUR: 'RACIST_XENOPHOBIC',
  RACE: 'RACIST_XENOPHOBIC',
  NATIONAL_ORIGIN: 'RACIST_XENOPHOBIC',
  RELIGION_BELIEF: 'ANTI_MUSLIM',
  SEXUAL_ORIENTATION: 'ANTI_LGBTI',
  GENDER_IDENTITY: 'ANTI_LGBTI',
  GENDER: 'GENDER',
  DISABILITY: 'DISABILITY',
};

const byRole: Partial<Record<ReporterRole, number>> = { VICTIM: 72, WITNESS: 12, ON_BEHALF: 14, UNKNOWN: 2 };
const byAge: Partial<Record<AgeBand, number>> = {
  A0_14: 6,
  A15_17: 5,
  A18_29: 24,
  A30_44: 28,
  A45_64: 22,
  A65: 9,
  UNKNOWN: 6,
};
const byGender: Partial<Record<Gender, number>> = { WOMAN: 52, MAN: 38, OTHER: 3, UNKNOWN: 7 };

const byPopulation = Object.fromEntries(municipalities.codes.map(({ code, population }) => [code, population]));

/** An incident as somebody might have told it on that day, in that municipality or anywhere. */
export function anyIncident(chance: Chance, told: Date, municipality?: string): IncidentFacts {
  const grounds = someGrounds(chance);
  const area = chance.weighted(byArea);
  const hate = chance.happens(area === 'NOT_MUNICIPAL' ? 0.35 : 0.06);
  const kind = !hate ? 'DISCRIMINATION' : chance.happens(0.4) ? 'BOTH' : 'HATE_CRIME';
  const place = area === 'NOT_MUNICIPAL' ? chance.weighted(elsewhere) : (placeOf[area] ?? 'MUNICIPAL_OFFICE');
  const somewhere = municipality ?? chance.weighted<string>(byPopulation);
  const first = grounds[0]?.ground ?? 'UNKNOWN';
  return {
    kind,
    grounds,
    forms: kind === 'HATE_CRIME' ? [] : [chance.weighted(byForm)],
    hateCrime: hate ? { offence: chance.weighted(byOffence), biasMotivations: [biasOf[first] ?? 'UNKNOWN'] } : null,
    area,
    place,
    municipality: place === 'ONLINE' || chance.happens(0.02) ? null : somewhere,
    when: someTime(chance, told),
    reporterRole: chance.weighted(byRole),
    ageBand: chance.weighted(byAge),
    gender: chance.weighted(byGender),
  };
}

function someGrounds(chance: Chance): IncidentFacts['grounds'] {
  const number = Number(chance.weighted({ 1: 70, 2: 22, 3: 6, 4: 2 }));
  const codes = new Set<Ground>();
  while (codes.size < number) {
    const ground = chance.weighted(byGround);
    if (ground === 'UNKNOWN' || ground === 'UNDISCLOSED') {
      if (codes.size === 0) return [{ ground, perceived: false, byAssociation: false }];
    } else codes.add(ground);
  }
  return [...codes].map((ground) => ({ ground, perceived: chance.happens(0.08), byAssociation: chance.happens(0.06) }));
}

const DAY = 86_400_000;

function someTime(chance: Chance, told: Date): IncidentFacts['when'] {
  const happened = new Date(told.getTime() - chance.whole(0, chance.happens(0.8) ? 60 : 600) * DAY);
  const day = dayOf(happened);
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- the default is UNKNOWN, which needs no value
  switch (chance.weighted({ DAY: 35, MONTH: 35, QUARTER: 8, YEAR: 5, ONGOING: 12, UNKNOWN: 5 })) {
    case 'DAY':
      return { precision: 'DAY', value: day };
    case 'MONTH':
      return { precision: 'MONTH', value: day.slice(0, 7) };
    case 'QUARTER':
      return { precision: 'QUARTER', value: quarterOf(happened) };
    case 'YEAR':
      return { precision: 'YEAR', value: day.slice(0, 4) };
    case 'ONGOING':
      return { precision: 'ONGOING', value: null };
    default:
      return { precision: 'UNKNOWN', value: null };
  }
}
