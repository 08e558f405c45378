import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { Forbidden, Problem } from '../problem.ts';
import type { Context } from './context.ts';

/** Codes of a document that the caller wrote wrongly: they may see why. */
const callersFault = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

/** What analysts may ask at once. The numbers are in docs/analysts.md. */
export const apiLimits = { depth: 10, cost: 20_000, aliases: 30, tokens: 2_000, directives: 20, schemaDepth: 3 };

const armor = new ApolloArmor({
  maxDepth: { n: apiLimits.depth, ignoreIntrospection: true },
  costLimit: { maxCost: apiLimits.cost, ignoreIntrospection: true },
  maxAliases: { n: apiLimits.aliases },
  // Its own refuses as an error of the server's; the parser counts below.
  maxTokens: { enabled: false },
  maxDirectives: { n: apiLimits.directives },
  blockFieldSuggestion: { enabled: false },
});

/**
 * A document asks for the schema once: thirty aliases of it would be thirty times the whole schema, written while nothing
 * else is answered, since no time limit reaches what never waits. Below it `type` leads to types again, so its depth counts.
 */
const schemaOnce: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document }) {
        const { times, deepest } = schemaReadIn(document);
        if (times === 0 || (times === 1 && deepest <= apiLimits.schemaDepth)) return;
        throw new GraphQLError('Ask for the schema once in a document, and no deeper than tools do.', {
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
        });
      },
    };
  },
};

interface SchemaRead {
  times: number;
  deepest: number;
}

/** How often a document names the schema, and how often in a row it follows a list below it. A fragment is looked at once. */
function schemaReadIn(document: DocumentNode): SchemaRead {
  const fragments = new Map(
    document.definitions.flatMap((it) => (it.kind === Kind.FRAGMENT_DEFINITION ? [[it.name.value, it] as const] : [])),
  );
  const known = new Map<SelectionSetNode, SchemaRead>();
  const readIn = (selectionSet: SelectionSetNode): SchemaRead => {
    const before = known.get(selectionSet);
    if (before) return before;
    const read = { times: 0, deepest: 0 };
    for (const it of selectionSet.selections) {
      const below = (it.kind === Kind.FRAGMENT_SPREAD ? fragments.get(it.name.value) : it)?.selectionSet;
      const inside = below ? readIn(below) : { times: 0, deepest: 0 };
      const name = it.kind === Kind.FIELD ? it.name.value : '';
      read.times += inside.times + (name === '__schema' || name === '__type' ? 1 : 0);
      read.deepest = Math.max(read.deepest, inside.deepest + (widening.has(name) ? 1 : 0));
    }
    known.set(selectionSet, read);
    return read;
  };
  const operations = document.definitions.filter((it) => it.kind === Kind.OPERATION_DEFINITION);
  const reads = operations.map(({ selectionSet }) => readIn(selectionSet));
  return {
    times: reads.reduce((sum, it) => sum + it.times, 0),
    deepest: Math.max(0, ...reads.map((it) => it.deepest)),
  };
}

/** Each multiplies what is answered by the length of a list; GraphiQL's own question follows three in a row. */
const widening = new Set(['types', 'fields', 'args', 'inputFields', 'possibleTypes', 'interfaces', 'enumValues']);

/** Analysts read. What changes something is done in an app, where a person can see what they do. */
const readOnly: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (!operation || operation.operation === OperationTypeNode.QUERY) return;
        const refusal = new Forbidden('people in the apps');
        // What is thrown here would be an error of the server's, unless it says otherwise.
        refusal.extensions['http'] = { status: 403 };
        throw refusal;
      },
    };
  },
};

/** Refusals keep their code and fields; a mistake of ours becomes INTERNAL, and its message goes to the log alone. */
function formatError(kind: 'apps' | 'api', report: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const at = {
      ...(formatted.path ? { path: formatted.path } : {}),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
    };
    if (cause instanceof Problem) {
      const { http: _, ...extensions } = cause.extensions;
      return { message: cause.message, extensions, ...at };
    }
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && callersFault.includes(code)) {
      // An app's variables are a person's own words, which the library's message would quote.
      const message = kind === 'api' ? formatted.message : 'The request does not fit the document.';
      return { message, extensions: { code }, ...at };
    }
    report(cause);
    return { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL' }, ...at };
  };
}

/** One server for the three apps, whose documents are known, and one for the API door, where anyone writes their own. */
export function apolloFor(
  schema: GraphQLSchema,
  kind: 'apps' | 'api',
  report: (error: unknown) => void,
): ApolloServer<Context> {
  const limits = kind === 'api' ? armor.protect() : null;
  return new ApolloServer<Context>({
    ...limits,
    ...(kind === 'api' ? { parseOptions: { maxTokens: apiLimits.tokens } } : {}),
    schema,
    introspection: kind === 'api',
    hideSchemaDetailsFromClientErrors: kind !== 'api',
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    formatError: formatError(kind, report),
    plugins: [
      ...(limits?.plugins ?? []),
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap every field to add up a header that the doors do not send: nothing of GraphQL is stored.
      ApolloServerPluginCacheControlDisabled(),
      ...(kind === 'api' ? [schemaOnce, readOnly] : []),
    ],
  });
}
