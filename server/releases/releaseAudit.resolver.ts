import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/api/context.ts';
import type { AuditRow } from './auditRows.ts';
import { Release } from './release.type.ts';
import { ReleaseAudit } from './releaseAudit.type.ts';
import type { ReleaseRow } from './releaseRows.ts';

@Resolver(() => Release)
export class ReleaseAuditResolver {
  @FieldResolver(() => ReleaseAudit, {
    nullable: true,
    description: 'What came of attacking it; none while it is prepared, and of releases from before each was attacked.',
  })
  audit(@Root() it: ReleaseRow, @Ctx() { services }: Context): Promise<AuditRow | null> {
    return services.published.audit(it);
  }
}
