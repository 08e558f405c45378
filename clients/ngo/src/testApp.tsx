import { ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { IResolvers } from '@graphql-tools/utils';
import { act, render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { holdWhenSignedOut, LinkProvider, LocaleProvider, onDevice, RouterAnchor, SignedOut } from '#kit';
import { apiOf, english } from '#kit/testing';
import { cacheOptions } from './cacheOptions.ts';
import { routes } from './routes.tsx';
import { SignedOutProvider } from './session/SignedOutContext.tsx';

const empty = async () => ({ messages: {} });

/** The whole app at an address, over the real schema and a small world of the test's own. */
export async function renderApp(address: string, resolvers: IResolvers) {
  const api = apiOf(resolvers);
  // The mock that fills what a test leaves out would draw words of its own for these.
  Object.entries(cacheOptions.typePolicies ?? {}).forEach(([type, policy]) =>
    (api.cache as unknown as { policies: { addTypePolicies: (it: object) => void } }).policies.addTypePolicies({
      [type]: policy,
    }),
  );
  const signedOut = new SignedOut();
  api.setLink(ApolloLink.from([holdWhenSignedOut(signedOut), api.link]));
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  await act(async () =>
    render(
      <LocaleProvider i18n={english()} load={empty} remember={onDevice}>
        <ApolloProvider client={api}>
          <SignedOutProvider value={signedOut}>
            <LinkProvider anchor={RouterAnchor}>
              <RouterProvider router={router} />
            </LinkProvider>
          </SignedOutProvider>
        </ApolloProvider>
      </LocaleProvider>,
    ),
  );
  return { router, api };
}
