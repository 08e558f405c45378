import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApolloClient, InMemoryCache } from '@apollo/client';
import { SchemaLink } from '@apollo/client/link/schema';
import { ApolloProvider } from '@apollo/client/react';
import { addMocksToSchema, type IMocks } from '@graphql-tools/mock';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { IResolvers } from '@graphql-tools/utils';
import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { act, render, type RenderResult } from '@testing-library/react';
import type { GraphQLSchema } from 'graphql';
import { Suspense, type ReactNode } from 'react';
import { ToastProvider } from '../ui/index.ts';

const schemaFile = join(dirname(fileURLToPath(import.meta.url)), '../../../schema.graphql');

/** The whole schema takes longer to read than most pages take to render. */
const read = new Map<string, GraphQLSchema>();
function schemaOf(typeDefs: string): GraphQLSchema {
  const schema = read.get(typeDefs) ?? makeExecutableSchema({ typeDefs });
  read.set(typeDefs, schema);
  return schema;
}

/** Types and fields that a test does not care about fill themselves; `mocks` are for whole scalars and types. */
export function apiOf(resolvers: IResolvers = {}, mocks: IMocks = {}, typeDefs = readFileSync(schemaFile, 'utf8')) {
  const schema = addMocksToSchema({
    schema: schemaOf(typeDefs),
    resolvers,
    mocks,
    preserveResolvers: true,
  });
  return new ApolloClient({
    link: new SchemaLink({ schema, validate: true }),
    cache: new InMemoryCache(),
    dataMasking: true,
  });
}

export function english() {
  const i18n = setupI18n();
  // Outside a production build a message carries its English words, so no catalogue is needed.
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  return i18n;
}

export function renderUi(ui: ReactNode): RenderResult {
  return render(<I18nProvider i18n={english()}>{ui}</I18nProvider>);
}

/** A page against the real schema with these resolvers: a query that leaves the schema fails the test. */
export async function renderWithApi(
  ui: ReactNode,
  resolvers: IResolvers = {},
  typeDefs?: string,
): Promise<RenderResult> {
  const client = apiOf(resolvers, {}, typeDefs);
  const tree = (
    <I18nProvider i18n={english()}>
      <ApolloProvider client={client}>
        <ToastProvider>
          <Suspense fallback={null}>{ui}</Suspense>
        </ToastProvider>
      </ApolloProvider>
    </I18nProvider>
  );
  return act(async () => render(tree));
}
