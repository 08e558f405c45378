import type { Area } from '../../taxonomy/areas.ts';
import type { Text } from '../../taxonomy/codeList.ts';
import type { IndicatorKind } from '../../taxonomy/indicatorKinds.ts';
import type { Direction, Frequency } from './indicator.entity.ts';

/** An indicator that a plan can start from; its baseline, its target and its people are the plan's own. */
export interface ReadyIndicator {
  code: string;
  /** Null fits any service. */
  area: Area | null;
  kind: IndicatorKind;
  direction: Direction;
  frequency: Frequency;
  name: Text;
  definition: Text;
  unit: Text;
  numerator: Text | null;
  denominator: Text | null;
  dataSource: Text;
}

const percent: Text = { da: '%', en: '%' };
const number = { unit: { da: 'antal', en: 'number' }, numerator: null, denominator: null } as const;

/** Grows with every change of a word below, so that a plan can say which library it was started from. */
export const readyIndicatorsVersion = '1';

export const readyIndicators: readonly ReadyIndicator[] = [
  {
    code: 'COMPLAINT_ROUTE_WRITTEN',
    area: null,
    kind: 'STRUCTURE',
    direction: 'UP',
    frequency: 'YEARLY',
    name: { da: 'Steder, der har en skriftlig klagevej', en: 'Places with a written way to complain' },
    definition: {
      da: 'Institutioner, hvor det står skriftligt, hvem en borger kan klage til over forskelsbehandling, og hvor hurtigt der svares.',
      en: 'Institutions where it is written down whom a citizen can complain to about unequal treatment, and how soon an answer comes.',
    },
    unit: percent,
    numerator: { da: 'Institutioner med en skriftlig klagevej', en: 'Institutions with a written way to complain' },
    denominator: { da: 'Institutioner, som planen gælder', en: 'Institutions that the plan covers' },
    dataSource: { da: 'Gennemgang af hjemmesider og opslag', en: 'Review of websites and notices' },
  },
  {
    code: 'STAFF_TRAINED',
    area: null,
    kind: 'PROCESS',
    direction: 'UP',
    frequency: 'HALF_YEARLY',
    name: { da: 'Medarbejdere, der har lært om ligebehandling', en: 'Staff trained in equal treatment' },
    definition: {
      da: 'Medarbejdere med borgerkontakt, der har gennemført et kursus om ligebehandling inden for to år.',
      en: 'Staff who meet citizens and completed a course on equal treatment within two years.',
    },
    unit: percent,
    numerator: { da: 'Medarbejdere med kursus', en: 'Staff with the course' },
    denominator: { da: 'Medarbejdere med borgerkontakt', en: 'Staff who meet citizens' },
    dataSource: { da: 'Kursuslister', en: 'Course lists' },
  },
  {
    code: 'TREATED_WITH_RESPECT',
    area: null,
    kind: 'OUTCOME',
    direction: 'UP',
    frequency: 'HALF_YEARLY',
    name: { da: 'Borgere, der føler sig behandlet med respekt', en: 'Citizens who felt treated with respect' },
    definition: {
      da: 'Borgere, der i en anonym spørgeundersøgelse svarer "i høj grad" eller "i nogen grad".',
      en: 'Citizens who answer "very much" or "somewhat" in an anonymous questionnaire.',
    },
    unit: percent,
    numerator: { da: 'Borgere, der svarer sådan', en: 'Citizens who answer so' },
    denominator: { da: 'Borgere, der har svaret', en: 'Citizens who answered' },
    dataSource: { da: 'Anonym spørgeundersøgelse', en: 'Anonymous questionnaire' },
  },
  {
    code: 'LANGUAGES_OFFERED',
    area: 'CITIZEN_SERVICE',
    kind: 'STRUCTURE',
    direction: 'UP',
    frequency: 'YEARLY',
    name: { da: 'Selvbetjening, der findes på andre sprog', en: 'Self-service offered in other languages' },
    definition: {
      da: 'De mest brugte selvbetjeningssider, der findes på mindst ét andet sprog end dansk.',
      en: 'The self-service pages used most that exist in at least one language besides Danish.',
    },
    unit: percent,
    numerator: { da: 'Sider på flere sprog', en: 'Pages in several languages' },
    denominator: { da: 'De ti mest brugte sider', en: 'The ten pages used most' },
    dataSource: { da: 'Gennemgang af hjemmesiden', en: 'Review of the website' },
  },
  {
    code: 'INTERPRETED_MEETINGS',
    area: 'CITIZEN_SERVICE',
    kind: 'PROCESS',
    direction: 'UP',
    frequency: 'QUARTERLY',
    name: { da: 'Møder med tolk', en: 'Meetings with an interpreter' },
    definition: {
      da: 'Møder, hvor en tolk var med, i lokalet eller på telefon.',
      en: 'Meetings where an interpreter took part, in the room or by telephone.',
    },
    ...number,
    dataSource: { da: 'Fakturaer for tolkning', en: 'Invoices for interpreting' },
  },
  {
    code: 'SENT_AWAY',
    area: 'CITIZEN_SERVICE',
    kind: 'OUTCOME',
    direction: 'DOWN',
    frequency: 'HALF_YEARLY',
    name: { da: 'Borgere, der sendes hjem uden hjælp', en: 'Citizens sent home without help' },
    definition: {
      da: 'Borgere, der må komme igen, fordi de ikke blev forstået eller ikke kunne bruge løsningen.',
      en: 'Citizens who have to come again because they were not understood or could not use the service.',
    },
    unit: percent,
    numerator: { da: 'Borgere, der sendes hjem', en: 'Citizens sent home' },
    denominator: { da: 'Borgere i skranken i en optalt uge', en: 'Citizens at the desk in a counted week' },
    dataSource: { da: 'Optælling i to uger om året', en: 'Count in two weeks of the year' },
  },
  {
    code: 'ACCESSIBLE_ENTRANCE',
    area: 'CULTURE_LEISURE',
    kind: 'STRUCTURE',
    direction: 'UP',
    frequency: 'YEARLY',
    name: { da: 'Steder, man kan komme ind i uden trin', en: 'Places entered without a step' },
    definition: {
      da: 'Biblioteker, haller og kulturhuse, hvor indgang, toilet og skranke kan bruges fra kørestol.',
      en: 'Libraries, halls and culture houses whose entrance, toilet and desk can be used from a wheelchair.',
    },
    unit: percent,
    numerator: { da: 'Tilgængelige steder', en: 'Accessible places' },
    denominator: { da: 'Alle steder', en: 'All places' },
    dataSource: { da: 'Gennemgang på stedet', en: 'Inspection on the spot' },
  },
  {
    code: 'BULLYING_PLAN',
    area: 'SCHOOL',
    kind: 'STRUCTURE',
    direction: 'UP',
    frequency: 'YEARLY',
    name: {
      da: 'Skoler, hvis plan mod mobning nævner diskrimination',
      en: 'Schools whose plan against bullying names discrimination',
    },
    definition: {
      da: 'Skoler, hvor den skriftlige plan siger, hvad der gøres ved krænkelser på grund af race, tro, handicap, køn eller seksualitet.',
      en: 'Schools whose written plan says what is done about offences because of race, belief, disability, gender or sexuality.',
    },
    unit: percent,
    numerator: { da: 'Skoler med en sådan plan', en: 'Schools with such a plan' },
    denominator: { da: 'Kommunens skoler', en: 'Schools of the municipality' },
    dataSource: { da: 'Skolernes planer', en: "The schools' plans" },
  },
  {
    code: 'PUPILS_SAFE',
    area: 'SCHOOL',
    kind: 'OUTCOME',
    direction: 'UP',
    frequency: 'YEARLY',
    name: { da: 'Elever, der føler sig trygge', en: 'Pupils who feel safe' },
    definition: {
      da: 'Elever, der i trivselsmålingen svarer, at de føler sig trygge i skolen.',
      en: 'Pupils who answer in the well-being survey that they feel safe at school.',
    },
    unit: percent,
    numerator: { da: 'Elever, der svarer ja', en: 'Pupils who say yes' },
    denominator: { da: 'Elever, der har svaret', en: 'Pupils who answered' },
    dataSource: { da: 'Den nationale trivselsmåling', en: 'The national well-being survey' },
  },
  {
    code: 'ADAPTED_CARE',
    area: 'ELDER_CARE',
    kind: 'PROCESS',
    direction: 'UP',
    frequency: 'HALF_YEARLY',
    name: { da: 'Beboere, der er spurgt om sprog, mad og tro', en: 'Residents asked about language, food and belief' },
    definition: {
      da: 'Beboere, hvor samtalen ved indflytning er holdt, og ønskerne er skrevet ned.',
      en: 'Residents with whom the talk on moving in was held and the wishes were written down.',
    },
    unit: percent,
    numerator: { da: 'Beboere, der er spurgt', en: 'Residents who were asked' },
    denominator: { da: 'Beboere', en: 'Residents' },
    dataSource: { da: 'Plejehjemmenes journaler, talt uden navne', en: 'Records of the homes, counted without names' },
  },
  {
    code: 'JOBS_AFTER_COURSE',
    area: 'EMPLOYMENT',
    kind: 'OUTCOME',
    direction: 'DOWN',
    frequency: 'HALF_YEARLY',
    name: { da: 'Forskel i, hvor mange der kommer i job', en: 'Gap in how many find a job' },
    definition: {
      da: 'Forskellen mellem to grupper i andelen, der er i job seks måneder efter et forløb.',
      en: 'The difference between two groups in the share who have a job six months after a programme.',
    },
    unit: { da: 'procentpoint', en: 'percentage points' },
    numerator: null,
    denominator: null,
    dataSource: { da: 'Jobcentrets tal', en: 'Figures of the job centre' },
  },
  {
    code: 'ANSWER_TIME',
    area: 'BENEFITS',
    kind: 'OUTCOME',
    direction: 'DOWN',
    frequency: 'QUARTERLY',
    name: { da: 'Dage til svar for borgere med tolk', en: 'Days to an answer for citizens with an interpreter' },
    definition: {
      da: 'Dage fra ansøgning til afgørelse, i gennemsnit, for ansøgninger hvor der er brugt tolk.',
      en: 'Days from application to decision, on average, for applications where an interpreter was used.',
    },
    unit: { da: 'dage', en: 'days' },
    numerator: null,
    denominator: null,
    dataSource: { da: 'Sagssystemet', en: 'The case system' },
  },
];
