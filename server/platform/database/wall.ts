import type { EntityClass } from '@mikro-orm/postgresql';
import { expressionBuilder, sql, type Expression, type SqlBool } from 'kysely';
import type { Context } from '../api/context.ts';
import type { Table, Tables } from './listed.ts';

/**
 * The filter of an entity, as a condition of a statement that makes no entities; null when it has none. PostgreSQL's
 * policy says the same; said here too, each wall stands without the other. What it does not know it refuses.
 */
export function wallOf({ em }: Context, of: EntityClass<object>, table: Table): Expression<SqlBool> | null {
  const cond: unknown = em.getMetadata().get(of).filters['visible']?.cond;
  if (!cond) return null;
  const given: unknown = typeof cond === 'function' ? cond(em.getFilterParams('visible')) : cond;
  return conditionOf(given as object, table);
}

function conditionOf(filter: object, table: Table): Expression<SqlBool> {
  const eb = expressionBuilder<Tables, string>();
  return eb.and(
    Object.entries(filter).map(([property, value]: [string, unknown]) => {
      if (property === '$or') return eb.or((value as object[]).map((one) => conditionOf(one, table)));
      const column = table.column(property);
      if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
        return eb(column, '=', value);
      const contained = (value as { $contains?: string[] } | null)?.$contains;
      if (!contained) throw new Error(`A list cannot be filtered by ${property} as its entity is.`);
      return sql<SqlBool>`${sql.ref(column)} @> ${contained}`;
    }),
  );
}
