import type { Scope } from './viewer.ts';

/**
 * The same policy as a query. Declared on an entity it is both the filter that MikroORM adds to every statement and,
 * through `rls`, PostgreSQL's policy on the table: one declaration, two walls.
 */
export const visible = <T>(cond: (scope: Scope) => T) => ({
  visible: { name: 'visible', default: true, rls: true, cond } as const,
});

/** Rows that belong to one organisation exist for that organisation alone. */
export const ownRows = visible((scope) => ({ organisation: scope.organisation }));
