import { defineEntity, p, type InferKyselyTable } from '@mikro-orm/postgresql';
import { ownRows } from '../platform/access/scope.ts';

const schema = defineEntity({
  name: 'SearchWord',
  filters: ownRows,
  rowLevelSecurity: 'force',
  indexes: [{ properties: ['case'] }],
  properties: {
    organisation: p.uuid().primary(),
    token: p.integer().primary(),
    case: p.uuid().primary(),
  },
});
export type SearchWordTable = InferKyselyTable<typeof schema>;

/**
 * A word by which a person's case is found, as a keyed hash of 32 bits. One row a word, not an array with a GIN index:
 * array operators are not leakproof, so under row-level security PostgreSQL would read the whole organisation instead.
 */
export class SearchWord extends schema.class {}
schema.setClass(SearchWord);
