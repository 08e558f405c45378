import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Guard } from '../../platform/access/guard.ts';
import { loader, type Context } from '../../platform/api/context.ts';
import { statistician } from '../release.access.ts';
import { Release } from '../release.type.ts';
import type { ReleaseRow } from '../releaseRows.ts';
import { noticeRows, type NoticeRow } from './noticeRows.ts';
import { ReleaseHold, ReleaseNotice } from './releaseNotice.type.ts';

@Resolver(() => Release)
export class ReleaseNoticeOfReleaseResolver {
  @Guard(statistician)
  @FieldResolver(() => ReleaseNotice, {
    nullable: true,
    description: 'Whether it comes out at its planned moment, and what stands in the way; null of what is out.',
  })
  async notice(@Root() { version, state }: ReleaseRow, @Ctx() context: Context): Promise<NoticeRow | null> {
    if (state === 'PUBLISHED') return null;
    const known = loader<string, NoticeRow>(context, 'release notices', (versions) =>
      context.services.published.asStatistician(
        async (reader) => new Map((await noticeRows(reader, versions)).map((row) => [row.version, row])),
      ),
    );
    return (await known.load(version)) ?? null;
  }
}

@Resolver(() => ReleaseNotice)
export class ReleaseNoticeResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether both have signed in time for its planned moment, or still can.',
  })
  inTime(@Root() { noticedInTime, signBy }: NoticeRow, @Ctx() { now }: Context): boolean {
    return noticedInTime ?? (signBy === null || now() < signBy);
  }

  @FieldResolver(() => Boolean, {
    description:
      'False when neither of those who signed it signed anything that is out, and the office does not vouch for them: it does not come out.',
  })
  knownSigner(@Root() { known }: NoticeRow): boolean {
    return known ?? true;
  }

  @FieldResolver(() => ReleaseHold, {
    nullable: true,
    description: 'That it was stopped, and does not come out before it is let go of; null while it is not.',
  })
  hold(@Root() { heldBy, because, heldAt }: NoticeRow): ReleaseHold | null {
    return heldBy !== null && because !== null && heldAt !== null ? { by: heldBy, because, at: heldAt } : null;
  }
}
