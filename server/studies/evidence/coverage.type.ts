import { Field, Int, ObjectType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import { withItsOwner } from '../../platform/access/rule.ts';
import type { Area } from '../../taxonomy/areas.ts';
import { Ground as GroundEnum, ServiceArea } from '../../taxonomy/enums.ts';
import type { Ground } from '../../taxonomy/grounds.ts';
import { EvidenceKindEnum, type EvidenceKind } from './evidenceItem.entity.ts';

@Readable(withItsOwner)
@ObjectType({ description: 'How much evidence a study has of one ground, in one service, from one kind of source.' })
export class CoverageCell {
  @Field(() => GroundEnum, { nullable: true, description: 'The ground; null for items that name none.' })
  declare ground: Ground | null;
  @Field(() => ServiceArea, { nullable: true, description: 'The service; null for items that name none.' })
  declare area: Area | null;
  @Field(() => EvidenceKindEnum, { description: 'The kind of source.' }) declare kind: EvidenceKind;
  @Field(() => Int, { description: 'The number of evidence items.' }) declare items: number;
}
