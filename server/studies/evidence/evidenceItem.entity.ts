import { defineEntity, p, type InferKyselyTable } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import type { Area } from '../../taxonomy/areas.ts';
import {
  Ground as GroundEnum,
  ServiceArea,
  ServiceStep as StepEnum,
  Severity as SeverityEnum,
} from '../../taxonomy/enums.ts';
import type { Ground } from '../../taxonomy/grounds.ts';
import type { ServiceStep } from '../../taxonomy/serviceSteps.ts';
import type { Severity } from '../../taxonomy/severities.ts';
import { evidenceRows } from '../assessed.access.ts';
import { evidenceAccess } from '../study.access.ts';

export const evidenceKinds = ['EMPLOYEE', 'NGO', 'CITIZEN', 'DOCUMENT', 'QUESTIONNAIRE', 'STATISTICS'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
export const EvidenceKindEnum = Object.fromEntries(evidenceKinds.map((it) => [it, it]));
registerEnumType(EvidenceKindEnum, {
  name: 'EvidenceKind',
  description: 'Where an evidence item comes from: the columns of the coverage matrix.',
  valuesConfig: {
    EMPLOYEE: { description: 'An interview with an employee.' },
    NGO: { description: 'An interview with a local interest organisation.' },
    CITIZEN: { description: 'An interview with a citizen.' },
    DOCUMENT: { description: 'A document that was reviewed.' },
    QUESTIONNAIRE: { description: 'What a questionnaire of the study came to.' },
    STATISTICS: { description: 'A figure of the published statistics.' },
  },
});

const schema = defineEntity({
  name: 'EvidenceItem',
  filters: evidenceRows,
  rowLevelSecurity: 'force',
  indexes: [{ properties: ['study', 'kind', 'id'] }],
  uniques: [{ properties: ['study', 'idempotencyKey'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    study: p.uuid(),
    kind: p.string().$type<EvidenceKind>(),
    /** The interview, the document review or the questionnaire; null for a published figure. */
    source: p.uuid().nullable(),
    quote: p.blob(),
    theme: p.string(),
    ground: p.string().$type<Ground>().nullable(),
    area: p.string().$type<Area>().nullable(),
    step: p.string().$type<ServiceStep>().nullable(),
    severity: p.string().$type<Severity>().nullable(),
    /** The person took consent back: it is neither shown nor stood on any more. */
    withdrawn: p.boolean(),
    citedAt: p.datetime(3),
    idempotencyKey: p.string(),
  },
});
export type EvidenceItemTable = InferKyselyTable<typeof schema>;

@Readable(evidenceAccess.read)
@ObjectType({ description: 'A passage or figure that a finding can stand on, with what it is about.' })
export class EvidenceItem extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => EvidenceKindEnum, { description: 'Where it comes from.' }) declare kind: EvidenceKind;
  @Field(() => String, { description: 'Its theme in a few words, the same for passages that belong together.' })
  declare theme: string;
  @Field(() => GroundEnum, { nullable: true, description: 'The ground it concerns.' }) declare ground:
    | Ground
    | null
    | undefined;
  @Field(() => ServiceArea, { nullable: true, description: 'The service it concerns.' }) declare area:
    | Area
    | null
    | undefined;
  @Field(() => StepEnum, { nullable: true, description: "The step of the citizen's way it concerns." }) declare step:
    | ServiceStep
    | null
    | undefined;
  @Field(() => SeverityEnum, { nullable: true, description: 'How severe what it tells of is.' }) declare severity:
    | Severity
    | null
    | undefined;
  @Field(() => Boolean, { description: 'Whether the person took consent back: it is then neither shown nor stood on.' })
  declare withdrawn: boolean;
}
schema.setClass(EvidenceItem);

/** The columns, as a list reads them without making entities. */
export type EvidenceItemRow = InstanceType<typeof schema.class>;
