import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Member } from '../people/member.entity.ts';
import type { Context } from '../platform/api/context.ts';
import { JournalEntry, type JournalEntryRow } from './journalEntry.entity.ts';
import { memberOf } from '../people/memberOf.ts';
import { unseal } from '../platform/crypto/unseal.ts';
import { journals } from './sealed.ts';

@Resolver(() => JournalEntry)
export class JournalEntryResolver {
  @FieldResolver(() => Member, { nullable: true, description: 'Who wrote it.' })
  author(@Root() it: JournalEntryRow, @Ctx() context: Context) {
    return memberOf(context, it.author);
  }

  @FieldResolver(() => String, { description: 'What was written; empty when the case was erased.' })
  async text(@Root() it: JournalEntryRow, @Ctx() context: Context): Promise<string> {
    const sealed = { table: journals, field: 'text', row: it.id, subject: it.case, bytes: it.text };
    return (await unseal(context, sealed)) ?? '';
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The entry that corrects this one.' })
  correctedBy(@Root() it: JournalEntryRow): string | null {
    return it.correctedBy ?? null; // an entry that was just written is corrected by none
  }
}
