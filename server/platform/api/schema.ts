import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { applyAccess } from '../access/guard.ts';

/** The executable schema: the slices' resolvers with the access rules in front of every field. */
export function buildApiSchema(resolvers: readonly Function[]): GraphQLSchema {
  return applyAccess(buildSchemaSync({ resolvers: resolvers as unknown as NonEmptyArray<Function>, validate: false }));
}

/** The contract as it is committed: sorted, so that a change shows where it belongs. */
export const printContract = (schema: GraphQLSchema) => `${printSchema(lexicographicSortSchema(schema))}\n`;
