import type { Context } from '../platform/api/context.ts';
import { SearchWord } from './searchWord.entity.ts';
import { searchWordsOf, type Findable } from './searchWords.ts';

/** The words' numbers in this organisation's index; they mean nothing to anybody without its key. */
export function tokensOf({ services, viewer }: Context, words: Iterable<string>): number[] {
  const token = services.keys.blindIndex(viewer.organisation);
  return [...new Set(Array.from(words, token))];
}

/** Makes the case findable by its person, and no longer by what the person was before. */
export async function indexPerson(context: Context, id: string, person: Findable, anew: boolean): Promise<void> {
  const { em, viewer } = context;
  if (anew) await em.nativeDelete(SearchWord, { case: id });
  const tokens = tokensOf(context, searchWordsOf(person));
  if (tokens.length === 0) return;
  await em.insertMany(
    SearchWord,
    tokens.map((token) => ({ organisation: viewer.organisation, token, case: id })),
  );
}
