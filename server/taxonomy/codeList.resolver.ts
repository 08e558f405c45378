import { Arg, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Asks, WithoutSession } from '../platform/access/guard.ts';
import { Invalid } from '../platform/problem.ts';
import type { Code, CodeList, Locale } from './codeList.ts';
import { CodeListType, CodeType } from './codeList.type.ts';
import { codeLists } from './codeLists.ts';
import { LocaleEnum } from './enums.ts';

@Resolver(() => CodeType)
export class CodeListResolver {
  @Asks('everyone')
  @WithoutSession
  @Query(() => [CodeListType], { description: 'The published code lists: all, or the ones named.' })
  codeLists(
    @Arg('ids', () => [ID], { nullable: true, description: 'Which lists, for example `grounds`; all when absent.' })
    ids?: string[] | null,
  ): readonly CodeList[] {
    if (!ids) return codeLists;
    // Each once, however often it is named: a request of 64 KiB names a list six thousand times.
    return [...new Set(ids)].map((id) => {
      const list = codeLists.find((it) => it.id === id);
      if (!list) throw new Invalid([{ field: 'ids', rule: 'unknown_code_list' }]);
      return list;
    });
  }

  @FieldResolver(() => String, { description: 'What the code means, in a few words.' })
  label(
    @Root() { label }: Code,
    @Arg('locale', () => LocaleEnum, { description: 'In which language.' }) locale: Locale,
  ): string {
    return label[locale];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'More about what the code means, when a few words are not enough.',
  })
  description(
    @Root() { description }: Code,
    @Arg('locale', () => LocaleEnum, { description: 'In which language.' }) locale: Locale,
  ): string | null {
    return description?.[locale] ?? null;
  }
}
