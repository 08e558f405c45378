import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/api/context.ts';
import { everyTable, fileName } from '../taxonomy/fileFormats.ts';
import { deliveryOf } from './delivery.ts';
import { ReleaseDelivery } from './delivery.type.ts';
import { Release } from './release.type.ts';
import type { ReleaseRow } from './releaseRows.ts';

@Resolver(() => Release)
export class DeliveryResolver {
  @FieldResolver(() => ReleaseDelivery, {
    nullable: true,
    description: 'Its files as one archive; none of a draft, and of releases from before there were archives.',
  })
  async delivery(@Root() it: ReleaseRow, @Ctx() { services }: Context): Promise<ReleaseDelivery | null> {
    const found = await deliveryOf(services.published, it);
    if (!found) return null;
    const path = `/releases/${it.version}/${fileName({ table: everyTable, format: 'delivery' })}`;
    return { path, bytes: found.length, files: found.files, listSha256: found.listSha256 };
  }
}
