import { Field, ID, ObjectType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { withTheRelease } from './release.access.ts';

@Readable(withTheRelease)
@ObjectType({ description: 'A code that a table has in a dimension.' })
export class VariableCode {
  @Field(() => ID, { description: 'The code, as `cells` and `series` take it; the empty text is the whole country.' })
  declare code: string;
  declare dimension: string;
}

@Readable(withTheRelease)
@ObjectType({ description: 'A dimension of a table, with every code that it has there.' })
export class TableVariable {
  @Field(() => ID, { description: 'The name by which `cells` and `series` take its codes.' }) declare name: string;
  @Field(() => [VariableCode], { description: 'Its codes, in their order. Where a cell names none, it is the total.' })
  declare codes: VariableCode[];
  declare dimension: string;
}
