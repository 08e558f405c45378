import { Field, InputType } from 'type-graphql';

@InputType({ description: 'How a person says who they are.' })
export class SignInInput {
  @Field(() => String, { description: 'The e-mail address.' }) declare email: string;
  @Field(() => String, { description: 'The password.' }) declare password: string;
}
