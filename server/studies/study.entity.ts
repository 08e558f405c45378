import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Guard, Readable } from '../platform/access/guard.ts';
import { withItsOwner } from '../platform/access/rule.ts';
import { Version, Withheld } from '../platform/api/fields.ts';
import { DateScalar } from '../platform/api/scalars.ts';
import type { Area } from '../taxonomy/areas.ts';
import { Ground as GroundEnum, QualityCriterion as CriterionEnum, ServiceArea } from '../taxonomy/enums.ts';
import type { Ground } from '../taxonomy/grounds.ts';
import type { QualityCriterion } from '../taxonomy/qualityCriteria.ts';
import { sharedRows } from './assessed.access.ts';
import { studyAccess } from './study.access.ts';

/** In the order a study goes through them; it may go back, but not from the end. */
export const studyPhases = ['PLANNED', 'COLLECTING', 'ANALYSING', 'REPORTING', 'CLOSED'] as const;
export type StudyPhase = (typeof studyPhases)[number];
export const StudyPhaseEnum = Object.fromEntries(studyPhases.map((it) => [it, it]));
registerEnumType(StudyPhaseEnum, {
  name: 'StudyPhase',
  description: 'How far a study has come.',
  valuesConfig: {
    PLANNED: { description: 'What, where, when and by whom is agreed.' },
    COLLECTING: { description: 'People are interviewed and asked, documents are reviewed.' },
    ANALYSING: { description: 'Passages are read together and become findings.' },
    REPORTING: { description: 'The report is written and commented on.' },
    CLOSED: { description: 'The last report is issued; nothing changes any more.' },
  },
});

@Readable(withItsOwner)
@ObjectType({ description: 'How far a study holds up to one of the ten criteria of its method.' })
export class CriterionCheck {
  @Field(() => CriterionEnum, { description: 'The criterion.' }) declare criterion: QualityCriterion;
  @Field(() => Boolean, { description: 'Whether the team holds it met.' }) declare met: boolean;
  @Field(() => String, { description: 'How it is met, or what is missing; may be empty.' }) declare note: string;
}

const schema = defineEntity({
  name: 'Study',
  ...sharedRows('study'),
  rowLevelSecurity: 'force',
  indexes: [
    { properties: ['organisation', 'startsOn', 'id'] },
    { properties: ['municipality', 'startsOn', 'id'] },
    { properties: ['institutions'], type: 'gin' },
  ],
  uniques: [{ properties: ['organisation', 'idempotencyKey'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    municipality: p.uuid(),
    institutions: p.array(),
    title: p.string(),
    purpose: p.text(),
    areas: p.array<Area>(),
    grounds: p.array<Ground>(),
    norms: p.array(),
    team: p.array(),
    startsOn: p.date(),
    endsOn: p.date(),
    phase: p.string().$type<StudyPhase>(),
    criteria: p.json<CriterionCheck[]>(),
    idempotencyKey: p.string(),
    version: p.integer(),
  },
});

@Readable(studyAccess.read)
@ObjectType({
  description: 'A study of how institutions of a municipality treat their citizens: the first part of an assessment.',
})
export class Study extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => String, { description: 'Its name.' }) declare title: string;
  @Field(() => String, { description: 'What it shall find out, and why.' }) declare purpose: string;
  @Field(() => [ServiceArea], { description: 'The services it covers.' }) declare areas: Area[];
  @Field(() => [GroundEnum], { description: 'The grounds it covers.' }) declare grounds: Ground[];
  @Field(() => [String], { description: 'The laws and rules it checks the services against.' }) declare norms: string[];
  @Field(() => DateScalar, { description: 'The first day of the work.' }) declare startsOn: string;
  @Field(() => DateScalar, { description: 'The day the report is due.' }) declare endsOn: string;
  @Field(() => StudyPhaseEnum, { description: 'How far it has come.' }) declare phase: StudyPhase;
  @Version() declare version: number;

  @Guard(studyAccess.workings)
  @Field(() => [CriterionCheck], {
    nullable: true,
    description: 'The checklist of its method, in the order of the code list.',
  })
  declare criteria: CriterionCheck[];

  @Withheld() declare withheld: never;
}
schema.setClass(Study);

/** The columns, as a list reads them without making entities. */
export type StudyRow = InstanceType<typeof schema.class>;
