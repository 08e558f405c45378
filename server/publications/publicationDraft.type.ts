import { Field, ObjectType } from 'type-graphql';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Readable } from '../platform/access/guard.ts';
import { withItsOwner } from '../platform/access/rule.ts';
import { DateScalar } from '../platform/api/scalars.ts';
import { ChangedPart } from './publicationContent.type.ts';

@Readable(withItsOwner)
@ObjectType({ description: 'Whether an institution lets the municipality publish a report about it.' })
export class InstitutionAgreement {
  @Field(() => Organisation, { description: 'The institution.' }) declare institution: Organisation;
  @Field(() => DateScalar, { nullable: true, description: 'The day it agreed; null when it has not.' })
  declare agreedOn: string | null;
}

@Readable(withItsOwner)
@ObjectType({ description: 'How publishing an issued report stands.' })
export class PublicationDraft {
  @Field(() => [InstitutionAgreement], {
    description: 'The institutions that must agree first; none where none is asked.',
  })
  declare agreements: InstitutionAgreement[];
  @Field(() => DateScalar, { nullable: true, description: 'The day of the version before; null for the first.' })
  declare changedSince: string | null;
  @Field(() => [ChangedPart], { description: 'What citizens will be told is not as it was in the version before.' })
  declare changes: readonly ChangedPart[];
}
