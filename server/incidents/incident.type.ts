import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { withItsOwner } from '../platform/access/rule.ts';
import { enumOf } from '../platform/api/enumOf.ts';
import {
  AgeBand,
  BiasMotivation,
  Form,
  Gender,
  Ground,
  Offence,
  Place,
  ReporterRole,
  ServiceArea,
} from '../taxonomy/enums.ts';
import { incidentKinds, precisions, type IncidentFacts } from './incident.ts';

export const IncidentKindEnum = enumOf(incidentKinds);
registerEnumType(IncidentKindEnum, {
  name: 'IncidentKind',
  description: 'What kind of incident the person experienced, in their own judgement.',
  valuesConfig: {
    DISCRIMINATION: { description: 'Less favourable treatment or harassment because of a ground.' },
    HATE_CRIME: { description: 'A criminal offence with a bias motivation (ODIHR).' },
    BOTH: { description: 'Both at once.' },
  },
});

export const DatePrecisionEnum = enumOf(precisions);
registerEnumType(DatePrecisionEnum, {
  name: 'DatePrecision',
  description: 'How precisely the person knows when it happened; it also says how `value` is written.',
  valuesConfig: {
    DAY: { description: 'A day: `2025-03-31`.' },
    MONTH: { description: 'A month: `2025-03`.' },
    QUARTER: { description: 'A quarter: `2025-Q1`.' },
    YEAR: { description: 'A year: `2025`.' },
    ONGOING: { description: 'It still goes on; no value.' },
    UNKNOWN: { description: 'Not known; no value.' },
  },
});

@Readable(withItsOwner)
@ObjectType({ description: 'A ground the person names, and how it applies to them.' })
@InputType('NamedGroundInput', { description: 'A ground the person names, and how it applies to them.' })
export class NamedGround {
  @Field(() => Ground, { description: 'The ground.' }) declare ground: IncidentFacts['grounds'][number]['ground'];
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the ground was only believed to apply to the person.',
  })
  declare perceived: boolean;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the ground applies to somebody close to the person.',
  })
  declare byAssociation: boolean;
}

@Readable(withItsOwner)
@ObjectType({ description: 'A hate crime: an offence and what bias seemed to be behind it.' })
@InputType('HateCrimeInput', { description: 'A hate crime: an offence and what bias seemed to be behind it.' })
export class HateCrime {
  @Field(() => Offence, { description: 'The type of offence, in everyday terms.' })
  declare offence: NonNullable<IncidentFacts['hateCrime']>['offence'];
  @Field(() => [BiasMotivation], { description: 'The bias motivations, one or more.' })
  declare biasMotivations: NonNullable<IncidentFacts['hateCrime']>['biasMotivations'];
}

@Readable(withItsOwner)
@ObjectType({ description: 'When it happened, as precisely as the person knows.' })
@InputType('IncidentTimeInput', { description: 'When it happened, as precisely as the person knows.' })
export class IncidentTime {
  @Field(() => DatePrecisionEnum, { description: 'How precise it is.' })
  declare precision: IncidentFacts['when']['precision'];
  @Field(() => String, { nullable: true, description: 'Written as the precision says; null for ongoing and unknown.' })
  declare value: string | null;
}

@Readable(withItsOwner)
@ObjectType({ description: 'What happened: the one classification that citizens, NGOs and municipalities share.' })
export class Incident {
  @Field(() => IncidentKindEnum, { description: 'Discrimination, hate crime, or both.' })
  declare kind: IncidentFacts['kind'];
  @Field(() => [NamedGround], { description: 'The grounds, one or more.' }) declare grounds: NamedGround[];
  @Field(() => [Form], { description: 'The forms of discrimination; empty for a hate crime alone.' })
  declare forms: IncidentFacts['forms'];
  @Field(() => HateCrime, { nullable: true, description: 'The hate crime, when it was one.' })
  declare hateCrime: HateCrime | null;
  @Field(() => ServiceArea, { description: 'The area of municipal service it concerned.' })
  declare area: IncidentFacts['area'];
  @Field(() => Place, { description: 'The type of place.' }) declare place: IncidentFacts['place'];
  @Field(() => String, { nullable: true, description: 'The code of the municipality; null when online or unknown.' })
  declare municipality: string | null;
  @Field(() => IncidentTime, { description: 'When it happened.' }) declare when: IncidentTime;
  @Field(() => ReporterRole, { description: 'Who tells of it.' }) declare reporterRole: IncidentFacts['reporterRole'];
  @Field(() => AgeBand, { description: 'The age band of the person it happened to.' })
  declare ageBand: IncidentFacts['ageBand'];
  @Field(() => Gender, { description: 'The gender of the person it happened to.' })
  declare gender: IncidentFacts['gender'];
}

@InputType({ description: 'What happened: the one classification that citizens, NGOs and municipalities share.' })
export class IncidentInput {
  @Field(() => IncidentKindEnum, { description: 'Discrimination, hate crime, or both.' })
  declare kind: IncidentFacts['kind'];
  @Field(() => [NamedGround], { description: 'The grounds, one or more; `UNKNOWN` and `UNDISCLOSED` stand alone.' })
  declare grounds: NamedGround[];
  @Field(() => [Form], { description: 'The forms of discrimination; one or more unless it is a hate crime alone.' })
  declare forms: IncidentFacts['forms'];
  @Field(() => HateCrime, { nullable: true, description: 'Required when the kind says that it was a hate crime.' })
  declare hateCrime: HateCrime | null | undefined;
  @Field(() => ServiceArea, { description: 'The area of municipal service it concerned.' })
  declare area: IncidentFacts['area'];
  @Field(() => Place, { description: 'The type of place.' }) declare place: IncidentFacts['place'];
  @Field(() => String, { nullable: true, description: 'The code of the municipality; null when online or unknown.' })
  declare municipality: string | null | undefined;
  @Field(() => IncidentTime, { description: 'When it happened; not in the future.' }) declare when: IncidentTime;
  @Field(() => ReporterRole, { description: 'Who tells of it.' }) declare reporterRole: IncidentFacts['reporterRole'];
  @Field(() => AgeBand, {
    nullable: true,
    description: 'The age band of the person it happened to; unknown when absent.',
  })
  declare ageBand: IncidentFacts['ageBand'] | null | undefined;
  @Field(() => Gender, { nullable: true, description: 'The gender of the person it happened to; unknown when absent.' })
  declare gender: IncidentFacts['gender'] | null | undefined;
}
