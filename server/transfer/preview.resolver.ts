import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { factsOf } from '../incidents/factsOf.ts';
import { IncidentInput } from '../incidents/incident.type.ts';
import { Asks } from '../platform/access/guard.ts';
import type { Role } from '../platform/access/viewer.ts';
import type { Context } from '../platform/api/context.ts';
import { quarterOf } from '../taxonomy/quarter.ts';
import type { Source } from '../taxonomy/sources.ts';
import { previewOf, StatisticsPreview } from './statisticsPreview.type.ts';

const sources: Partial<Record<Role, Source>> = {
  CASEWORKER: 'NGO',
  NGO_MANAGER: 'NGO',
  VOLUNTEER: 'NGO',
  OFFICER: 'MUNICIPALITY',
  MUNICIPAL_MANAGER: 'MUNICIPALITY',
};

@Resolver()
export class PreviewResolver {
  @Asks('everyone')
  @Query(() => StatisticsPreview, {
    description: 'What statistics would receive if this were registered now. Nothing is kept.',
  })
  previewStatistics(
    @Ctx() { viewer, now }: Context,
    @Arg('incident', () => IncidentInput, { description: 'What happened.' }) incident: IncidentInput,
  ): StatisticsPreview {
    return previewOf({
      source: sources[viewer.role] ?? 'CITIZEN',
      quarter: quarterOf(now()),
      incident: factsOf(incident, now()),
      duplicate: 'NONE',
    });
  }
}
