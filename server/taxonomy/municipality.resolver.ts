import { Query, Resolver } from 'type-graphql';
import { Asks, WithoutSession } from '../platform/access/guard.ts';
import { municipalities } from './municipalities.ts';
import { Area, areaOf } from './municipality.type.ts';

const areas = municipalities.codes.map(areaOf);

@Resolver()
export class MunicipalityResolver {
  @Asks('everyone')
  @WithoutSession
  @Query(() => [Area], { description: 'The 98 municipalities and Christiansø.' })
  municipalities(): Area[] {
    return areas;
  }
}
