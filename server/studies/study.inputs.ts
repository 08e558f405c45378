import { Field, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { DateScalar } from '../platform/api/scalars.ts';
import { FROM_VERSION, idempotencyKey, line, longText } from '../platform/input.ts';
import type { Area } from '../taxonomy/areas.ts';
import { Ground as GroundEnum, QualityCriterion as CriterionEnum, ServiceArea } from '../taxonomy/enums.ts';
import type { Ground } from '../taxonomy/grounds.ts';
import type { QualityCriterion } from '../taxonomy/qualityCriteria.ts';
import { StudyPhaseEnum, type StudyPhase } from './study.entity.ts';

/** A document of the house: long enough for a page of reasons, short enough for a list. */
const MOST_LINES = 40;

@InputType('StudyScope', { description: 'What a study covers, and when.' })
class Scope {
  @Field(() => String, { description: 'Its name, 3 to 200 characters.' }) declare title: string;
  @Field(() => String, { description: 'What it shall find out, and why; at most 5 000 characters.' })
  declare purpose: string;
  @Field(() => [ID], {
    description: 'The institutions agreed with the municipality, at least one; all of one municipality.',
  })
  declare institutions: string[];
  @Field(() => [ServiceArea], { description: 'The services it covers, at least one.' }) declare areas: Area[];
  @Field(() => [GroundEnum], { description: 'The grounds it covers, at least one.' }) declare grounds: Ground[];
  @Field(() => [String], { description: 'The laws and rules it checks, one a line; at most 40.' })
  declare norms: string[];
  @Field(() => [ID], { description: 'The assessors who work on it, at least one.' }) declare team: string[];
  @Field(() => DateScalar, { description: 'The first day of the work.' }) declare startsOn: string;
  @Field(() => DateScalar, { description: 'The day the report is due, not before the first.' }) declare endsOn: string;
}

@InputType({ description: 'A new study.' })
export class PlanStudyInput extends Scope {
  @Field(() => String, { description: 'Drawn at random by the client; a retry with it plans once.' })
  declare idempotencyKey: string;
}

@InputType({ description: 'One criterion of the checklist, as the team sees it.' })
export class CriterionCheckInput {
  @Field(() => CriterionEnum, { description: 'The criterion.' }) declare criterion: QualityCriterion;
  @Field(() => Boolean, { description: 'Whether it is met.' }) declare met: boolean;
  @Field(() => String, { description: 'How, or what is missing; at most 2 000 characters.' }) declare note: string;
}

@InputType({ description: 'A study as it should be.' })
export class ChangeStudyInput extends Scope {
  @Field(() => ID, { description: 'Which study.' }) declare id: string;
  @Field(() => Int, { description: FROM_VERSION }) declare version: number;
}

@InputType({ description: "A study's checklist." })
export class CheckStudyInput {
  @Field(() => ID, { description: 'Which study.' }) declare id: string;
  @Field(() => Int, { description: FROM_VERSION }) declare version: number;
  @Field(() => [CriterionCheckInput], { description: 'The criteria that change; the others stay as they are.' })
  declare criteria: CriterionCheckInput[];
}

@InputType({ description: 'Where a study goes on.' })
export class MoveStudyInput {
  @Field(() => ID, { description: 'Which study.' }) declare id: string;
  @Field(() => Int, { description: 'The version that the viewer saw.' }) declare version: number;
  @Field(() => StudyPhaseEnum, { description: 'The phase it is in from now on.' }) declare phase: StudyPhase;
}

@InputType({ description: 'Which studies to list; every condition must hold.' })
export class StudyFilter {
  @Field(() => StudyPhaseEnum, { nullable: true, description: 'In this phase.' }) declare phase?: StudyPhase | null;
  @Field(() => ID, { nullable: true, description: 'Of this municipality, by its organisation.' })
  declare municipality?: string | null;
  @Field(() => String, { nullable: true, description: 'Whose title contains this.' }) declare search?: string | null;
}

const title = line(3, 200);
const ids = v.pipe(v.array(v.pipe(v.string(), v.uuid())), v.minLength(1), v.maxLength(MOST_LINES));

const scope = v.pipe(
  v.object({
    title,
    purpose: line(1, 5_000),
    institutions: ids,
    areas: v.pipe(v.array(v.string()), v.minLength(1)),
    grounds: v.pipe(v.array(v.string()), v.minLength(1)),
    norms: v.pipe(v.array(longText(300)), v.maxLength(MOST_LINES)),
    team: ids,
    startsOn: v.string(),
    endsOn: v.string(),
  }),
  v.forward(
    v.partialCheck([['startsOn'], ['endsOn']], ({ startsOn, endsOn }) => endsOn >= startsOn, 'before_start'),
    ['endsOn'],
  ),
);

export const planStudyInput = v.intersect([scope, v.object({ idempotencyKey })]);
export const changeStudyInput = scope;
export const checkStudyInput = v.object({
  criteria: v.array(v.object({ note: longText(2_000) })),
});
