import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/api/context.ts';
import type { Locale } from '../../taxonomy/codeList.ts';
import { LocaleEnum } from '../../taxonomy/enums.ts';
import { Release } from '../release.type.ts';
import { isErratum, type ReleaseRow } from '../releaseRows.ts';
import { releasesOut } from '../releasesOut.ts';

@Resolver(() => Release)
export class ErratumResolver {
  @FieldResolver(() => Release, {
    nullable: true,
    description: 'The version that corrects this one; this one stays readable.',
  })
  async replacedBy(@Root() it: ReleaseRow, @Ctx() context: Context): Promise<ReleaseRow | null> {
    const releases = await releasesOut(context);
    const newer = releases.find(({ quarter }) => quarter === it.quarter);
    return it.state === 'PUBLISHED' && newer && newer.version !== it.version ? newer : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why this version corrects the one before; null for a first version.',
  })
  reason(
    @Root() { reasonDa, reasonEn }: ReleaseRow,
    @Arg('locale', () => LocaleEnum, { description: 'In which language.' }) locale: Locale,
  ): string | null {
    return locale === 'da' ? reasonDa : reasonEn;
  }

  @FieldResolver(() => Release, {
    nullable: true,
    description: 'The version that this one corrects; null for a first version.',
  })
  async replaces(@Root() it: ReleaseRow, @Ctx() { services }: Context): Promise<ReleaseRow | null> {
    return it.base !== null && isErratum(it) ? services.published.release(false, it.base) : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many figures differ from the version it corrects; null for a first version, and unknown of the first errata.',
  })
  changedCells(@Root() { changedCells }: ReleaseRow): number | null {
    return changedCells;
  }
}
