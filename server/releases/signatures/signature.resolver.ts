import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { Member, type MemberRow } from '../../people/member.entity.ts';
import { memberOf } from '../../people/memberOf.ts';
import { Asks, Guard, Readable } from '../../platform/access/guard.ts';
import { loader, type Context } from '../../platform/api/context.ts';
import { NotFound } from '../../platform/problem.ts';
import { releaseAccess, seesDrafts, statistician } from '../release.access.ts';
import { SignReleaseInput, TakeBackSignatureInput } from '../release.inputs.ts';
import { Release } from '../release.type.ts';
import type { ReleaseRow } from '../releaseRows.ts';
import { ReleaseSignature } from './signature.type.ts';
import { signatureRows, type SignatureRow } from './signatureRows.ts';
import { signRelease } from './signRelease.ts';
import { takeBackSignature } from './takeBackSignature.ts';

@Readable(statistician)
@ObjectType({ description: 'The release that was signed.' })
class SignReleasePayload {
  @Field(() => Release, { description: 'The release as it stands now.' }) declare release: ReleaseRow;
}

@Readable(statistician)
@ObjectType({ description: 'The release whose signature was taken back.' })
class TakeBackSignaturePayload {
  @Field(() => Release, { description: 'The release as it stands now.' }) declare release: ReleaseRow;
}

async function signaturesOf(context: Context, { version }: ReleaseRow): Promise<SignatureRow[]> {
  const known = loader<string, SignatureRow[]>(context, 'release signatures', (versions) =>
    context.services.published.asStatistician(async (reader) =>
      Map.groupBy(await signatureRows(reader, versions), (it) => it.version),
    ),
  );
  return (await known.load(version)) ?? [];
}

async function releaseAs({ services }: Context, version: string): Promise<ReleaseRow> {
  const release = await services.published.release(true, version);
  if (!release) throw new NotFound('release');
  return release;
}

@Resolver(() => Release)
export class ReleaseSignaturesResolver {
  @Guard(statistician)
  @FieldResolver(() => [ReleaseSignature], {
    nullable: true,
    description: 'Who has signed it as it stands, the first one first.',
  })
  signatures(@Root() it: ReleaseRow, @Ctx() context: Context): Promise<SignatureRow[]> {
    return signaturesOf(context, it);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether this viewer can sign it: a draft that they have not signed. `signRelease` says what else stands in the way.',
  })
  async viewerCanSign(@Root() it: ReleaseRow, @Ctx() context: Context): Promise<boolean> {
    if (it.state !== 'DRAFT' || !seesDrafts(context.viewer)) return false;
    return (await signaturesOf(context, it)).every(({ member }) => member !== context.viewer.member);
  }

  @FieldResolver(() => Boolean, { description: 'Whether this viewer has signed it and can take that back.' })
  async viewerCanTakeBack(@Root() it: ReleaseRow, @Ctx() context: Context): Promise<boolean> {
    if ((it.state !== 'DRAFT' && it.state !== 'SIGNED') || !seesDrafts(context.viewer)) return false;
    return (await signaturesOf(context, it)).some(({ member }) => member === context.viewer.member);
  }

  @Asks(releaseAccess.sign.says)
  @Mutation(() => SignReleasePayload, {
    description:
      'Signs a draft; when two different statisticians have, it comes out at its planned moment. Wants a fresh sign-in.',
  })
  async signRelease(
    @Ctx() context: Context,
    @Arg('input', () => SignReleaseInput, { description: 'Which draft.' }) input: SignReleaseInput,
  ): Promise<SignReleasePayload> {
    await signRelease(context, input);
    return { release: await releaseAs(context, input.version) };
  }

  @Asks(releaseAccess.sign.says)
  @Mutation(() => TakeBackSignaturePayload, {
    description: "Takes the viewer's signature back before the release is out.",
  })
  async takeBackSignature(
    @Ctx() context: Context,
    @Arg('input', () => TakeBackSignatureInput, { description: 'Of which release.' }) input: TakeBackSignatureInput,
  ): Promise<TakeBackSignaturePayload> {
    await takeBackSignature(context, input);
    return { release: await releaseAs(context, input.version) };
  }
}

@Resolver(() => ReleaseSignature)
export class ReleaseSignatureResolver {
  @FieldResolver(() => Member, {
    nullable: true,
    description: 'Who signed; null for one who is not of this office any more.',
  })
  member(@Root() { member }: SignatureRow, @Ctx() context: Context): Promise<MemberRow | null> {
    return memberOf(context, member);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the signature of whoever asks.' })
  byViewer(@Root() { member }: SignatureRow, @Ctx() { viewer }: Context): boolean {
    return member === viewer.member;
  }
}
