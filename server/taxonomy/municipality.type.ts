import { Field, Int, ObjectType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { everyone } from '../platform/access/rule.ts';
import { statisticsGeo } from './geography.ts';
import type { Municipality } from './municipalities.ts';

@Readable(everyone)
@ObjectType({ description: 'A municipality, and where it stands on the map and in the statistics.' })
export class Area {
  @Field(() => String, { description: 'The code of Statistics Denmark, for example `101`.' }) declare code: string;
  @Field(() => String, { description: 'The name, in Danish.' }) declare name: string;
  @Field(() => String, { nullable: true, description: 'The code of its region.' }) declare region: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "The code of the landsdel it is counted in, prefixed with `L`; null where that is the same figure as its own or its region's.",
  })
  declare landsdel: string | null;
  @Field(() => Int, { nullable: true, description: 'The column of its square on the tile-grid map, from the west.' })
  declare column: number | null;
  @Field(() => Int, { nullable: true, description: 'The row of its square on the tile-grid map, from the north.' })
  declare row: number | null;
  @Field(() => String, { description: 'The code it is counted under: small islands are counted with a neighbour.' })
  declare countedAs: string;
}

export const areaOf = ({ code, name, region, landsdel, tile }: Municipality): Area => ({
  code,
  name,
  region,
  landsdel: statisticsGeo(landsdel) === landsdel ? landsdel : null,
  column: tile.col,
  row: tile.row,
  countedAs: statisticsGeo(code),
});
