import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { enumOf } from '../platform/api/enumOf.ts';
import { DateTimeScalar } from '../platform/api/scalars.ts';
import { withTheRelease } from './release.access.ts';

const says = {
  ACCOUNT: 'What is learnt of one registration by whoever knows, or made up, all others around it.',
  AVERAGING: 'How much of the noise is taken off by weighing all figures against each other.',
  FORM: 'Whether each cell of the lattice is there, once, and none below the threshold.',
  HISTORY: 'Whether what was published stays as it was.',
  FILES: 'Whether every file says what the cells say.',
  NOISE: 'Whether the figures were changed as the method says.',
  UNLINKABILITY: 'Whether anything leads from the statistics to a registration.',
  DIFFERENCING: 'What subtracting figures from each other tells of hidden ones.',
  BELIEF: 'How sure the figures make one that somebody registered in a small municipality.',
  RECONSTRUCTION: 'Which counts of a cell fit everything that was published.',
} as const;
const attacks = Object.keys(says) as (keyof typeof says)[];

export const AuditAttackEnum = enumOf(attacks);
registerEnumType(AuditAttackEnum, {
  name: 'AuditAttackKind',
  description: 'A way to attack a release; each is made on every draft.',
  valuesConfig: Object.fromEntries(attacks.map((attack) => [attack, { description: says[attack] }])),
});

export const AuditDepthEnum = enumOf(['WHOLE', 'WITHOUT_SOLVING']);
registerEnumType(AuditDepthEnum, {
  name: 'AuditDepth',
  description: 'How closely a release was attacked.',
  valuesConfig: {
    WHOLE: { description: 'By every attack.' },
    WITHOUT_SOLVING: { description: 'Without belief and reconstruction: made-up quarters of a demo only.' },
  },
});

@Readable(withTheRelease)
@ObjectType({ description: 'Something that an attack could conclude.', simpleResolvers: true })
export class AuditFinding {
  @Field(() => String, { description: 'What, in English; never a true count.' }) declare says: string;
  @Field(() => ID, { nullable: true, description: 'Of which cell, where it is of one.' }) declare cell: string | null;
}

@Readable(withTheRelease)
@ObjectType({ description: 'One attack on a release, and what it found.', simpleResolvers: true })
export class AuditAttack {
  @Field(() => AuditAttackEnum, { description: 'Which.' }) declare attack: keyof typeof says;
  @Field(() => Boolean, { description: 'Whether it was not made.' }) declare leftOut: boolean;
  @Field(() => Int, { description: 'How much it found.' }) declare found: number;
  @Field(() => [AuditFinding], { description: 'The first of it, at most fifty.' }) declare findings: AuditFinding[];
}

@Readable(withTheRelease)
@ObjectType({
  description:
    'What came of attacking a release with everything that was ever published. Without one that passed, it does not come out.',
  simpleResolvers: true,
})
export class ReleaseAudit {
  @Field(() => Boolean, { description: 'Whether nothing was found.' }) declare passed: boolean;
  @Field(() => DateTimeScalar, { description: 'When it was attacked.' }) declare auditedAt: Date;
  @Field(() => AuditDepthEnum, { description: 'How closely.' }) declare depth: 'WHOLE' | 'WITHOUT_SOLVING';
  @Field(() => Int, { description: 'How many cells were looked at.' }) declare cells: number;
  @Field(() => Int, { description: 'For how many it was asked which counts are possible.' }) declare attacked: number;
  @Field(() => [AuditAttack], { description: 'Each attack, in the order they were made.' })
  declare attacks: AuditAttack[];
  @Field(() => String, { description: 'The whole report, as text in English.' }) declare report: string;
  @Field(() => String, { description: 'SHA-256 of the report, in hexadecimal.' }) declare reportSha256: string;
}
