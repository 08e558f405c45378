import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Asks, Readable } from '../platform/access/guard.ts';
import { itsSender } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { payloadOf } from '../platform/api/payload.ts';
import { ApiToken } from './apiToken.entity.ts';
import { createApiToken } from './createApiToken.ts';
import { owner, signedIn, tokenHolder } from './people.access.ts';
import { CreateApiTokenInput, RevokeApiTokenInput } from './people.inputs.ts';
import { revokeApiToken } from './revokeApiToken.ts';

@Readable(itsSender)
@ObjectType({ description: 'The token that was made.' })
class CreateApiTokenPayload {
  @Field(() => ApiToken, { description: 'The token as it is kept.' }) declare apiToken: ApiToken;
  @Field(() => String, { description: 'The token itself, shown this once. Only its hash is kept.' })
  declare secret: string;
}

const RevokeApiTokenPayload = payloadOf('RevokeApiTokenPayload', 'The token that was ended.', {
  apiToken: [() => ApiToken, 'The token.'],
});

@Resolver(() => ApiToken)
export class ApiTokenResolver {
  @Asks(signedIn.says)
  @Query(() => [ApiToken], { description: "The viewer's own API tokens, the latest first." })
  apiTokens(@Ctx() { em }: Context): Promise<ApiToken[]> {
    return em.find(ApiToken, {}, { orderBy: { createdOn: 'desc', id: 'desc' }, limit: 100 });
  }

  @Asks(tokenHolder.says)
  @Mutation(() => CreateApiTokenPayload, { description: 'Makes a personal token for the API door.' })
  createApiToken(
    @Ctx() context: Context,
    @Arg('input', () => CreateApiTokenInput, { description: 'The token.' }) input: CreateApiTokenInput,
  ): Promise<CreateApiTokenPayload> {
    return createApiToken(context, input);
  }

  @Asks(owner.says)
  @Mutation(() => RevokeApiTokenPayload, { description: "Ends one of the viewer's own tokens, for good." })
  async revokeApiToken(
    @Ctx() context: Context,
    @Arg('input', () => RevokeApiTokenInput, { description: 'Which token.' }) input: RevokeApiTokenInput,
  ): Promise<{ apiToken: ApiToken }> {
    return { apiToken: await revokeApiToken(context, input) };
  }
}
