import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/api/context.ts';
import { Person, type PersonalField, type PersonRow } from './person.entity.ts';
import { unseal } from '../platform/crypto/unseal.ts';
import { persons } from './sealed.ts';

async function open(context: Context, it: PersonRow, field: PersonalField): Promise<string | null> {
  const bytes = it[field];
  return bytes ? unseal(context, { table: persons, field, row: it.id, subject: it.case, bytes }) : null;
}

/** Each field is opened when it is asked for, and then only. */
@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The name.' })
  name(@Root() it: PersonRow, @Ctx() context: Context) {
    return open(context, it, 'name');
  }

  @FieldResolver(() => String, { nullable: true, description: 'The telephone number.' })
  phone(@Root() it: PersonRow, @Ctx() context: Context) {
    return open(context, it, 'phone');
  }

  @FieldResolver(() => String, { nullable: true, description: 'The e-mail address.' })
  email(@Root() it: PersonRow, @Ctx() context: Context) {
    return open(context, it, 'email');
  }

  @FieldResolver(() => String, { nullable: true, description: 'The postal address.' })
  address(@Root() it: PersonRow, @Ctx() context: Context) {
    return open(context, it, 'address');
  }

  @FieldResolver(() => String, { nullable: true, description: 'The language they prefer to speak.' })
  language(@Root() it: PersonRow, @Ctx() context: Context) {
    return open(context, it, 'language');
  }

  @FieldResolver(() => Int, { nullable: true, description: 'The year of birth.' })
  async birthYear(@Root() it: PersonRow, @Ctx() context: Context) {
    const year = await open(context, it, 'birthYear');
    return year === null ? null : Number(year);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether the name and address are protected in the civil register.',
  })
  async addressProtection(@Root() it: PersonRow, @Ctx() context: Context) {
    const protection = await open(context, it, 'addressProtection');
    return protection === null ? null : protection === 'true';
  }

  @FieldResolver(() => String, { nullable: true, description: 'What else a caseworker needs to know.' })
  note(@Root() it: PersonRow, @Ctx() context: Context) {
    return open(context, it, 'note');
  }
}
