import type { ExpressionBuilder } from 'kysely';
import type { Context } from '../platform/api/context.ts';
import { auditRead } from '../platform/audit/audit.ts';
import { caseAccess, newFor } from './case.access.ts';
import type { CaseTables, WholeCase } from './case.tables.ts';
import { anyOf } from '../platform/database/rows.ts';
import { tokensOf } from './indexPerson.ts';
import { numberPrefixOf, searchTermsOf, searchWordsOf } from './searchWords.ts';
import { dataKeys, placeOf } from '../platform/crypto/unseal.ts';
import { persons } from './sealed.ts';

/** What a search can mean for this viewer: a case number for all, a person for those who may read persons. */
export interface CaseSearch {
  prefix: string | null;
  terms: string[];
}

export function searchFor({ viewer }: Context, text: string): CaseSearch {
  const findsPersons = caseAccess.person.test(viewer, newFor(viewer));
  return { prefix: numberPrefixOf(text), terms: findsPersons ? searchTermsOf(text) : [] };
}

type Build = ExpressionBuilder<CaseTables & { c: CaseTables['case'] }, 'c'>;

/** Sorts after every digit and dash in the C collation. */
const AFTER = '~';

export function matching(eb: Build, context: Context, { prefix, terms }: CaseSearch) {
  const byNumber = prefix && eb.and([eb('c.number', '>=', prefix), eb('c.number', '<', prefix + AFTER)]);
  const tokens = tokensOf(context, terms);
  const byPerson =
    tokens.length > 0 &&
    eb(
      'c.id',
      'in',
      eb
        .selectFrom('search_word')
        .select('search_word.case')
        .where('search_word.organisation', '=', context.viewer.organisation)
        .where('search_word.token', '=', anyOf(tokens))
        .groupBy('search_word.case')
        .having((it) => it.fn.countAll<number>(), '=', tokens.length),
    );
  return eb.or([byNumber, byPerson].filter((it) => it !== false && it !== null && it !== ''));
}

/**
 * Two words may share a number in the index, so whatever it found is opened and compared. That somebody searched for a
 * person is known afterwards, as every reading of personal data is.
 */
export async function reallyFound(
  context: Context,
  found: WholeCase[],
  { prefix, terms }: CaseSearch,
): Promise<Set<string>> {
  if (terms.length === 0) return new Set(found.map(({ id }) => id));
  await auditRead(context, { action: 'SEARCH_PERSONS', fields: ['email', 'name', 'phone'] });
  const keys = await dataKeys(context).loadMany(found.map(({ id }) => id));
  const kept = found.filter(({ number, person }, index) => {
    if (prefix && number.startsWith(prefix)) return true;
    const key = keys[index];
    if (!key || key instanceof Error || !person) return false;
    const open = (field: 'name' | 'phone' | 'email') =>
      person[field] ? key.open(placeOf({ table: persons, field, row: person.id }), person[field]) : null;
    const words = searchWordsOf({ name: open('name'), phone: open('phone'), email: open('email') });
    return terms.every((term) => words.has(term));
  });
  return new Set(kept.map(({ id }) => id));
}
