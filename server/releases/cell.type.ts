import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { withTheRelease } from './release.access.ts';
import { enumOf } from '../platform/api/enumOf.ts';

// A question is answered with thousands of these, so their fields are read without a resolver of their own.

export const CellStatusEnum = enumOf(['SHOWN', 'HIDDEN']);
registerEnumType(CellStatusEnum, {
  name: 'CellStatus',
  description: 'Whether a cell shows its number.',
  valuesConfig: {
    SHOWN: { description: 'The protected number is shown.' },
    HIDDEN: { description: 'Not shown: too few. Zero, one and few look alike; it must never be read as zero.' },
  },
});

@Readable(withTheRelease)
@ObjectType({ description: 'The code of a cell in one dimension.', simpleResolvers: true })
export class CellDimension {
  @Field(() => String, { description: 'The dimension, for example `ground`.' }) declare name: string;
  @Field(() => String, { description: 'The code in its code list.' }) declare code: string;
}

@Readable(withTheRelease)
@ObjectType({
  description: 'One published number, or the notice that it is not shown. The unit is registrations.',
  simpleResolvers: true,
})
export class Cell {
  @Field(() => ID, { description: 'The canonical id: basis, period and dimensions.' }) declare id: string;
  @Field(() => ID, { description: 'The table it stands in.' }) declare table: string;
  @Field(() => String, { description: 'The quarter or year.' }) declare period: string;
  @Field(() => String, { description: 'The code of the area; the empty text is the whole country.' })
  declare geo: string;
  @Field(() => [CellDimension], { description: 'The other dimensions.' }) declare dims: CellDimension[];
  @Field(() => CellStatusEnum, { description: 'Whether the number is shown.' }) declare status: 'SHOWN' | 'HIDDEN';
  @Field(() => Int, {
    nullable: true,
    description: 'Registrations, changed at random by a few units; null when hidden.',
  })
  declare value: number | null;
}
