import { ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import {
  createApi,
  holdWhenSignedOut,
  LinkProvider,
  LocaleProvider,
  onDevice,
  RouterAnchor,
  SignedOut,
  startLanguage,
  type LoadCatalogue,
} from '#kit';
import { cacheOptions } from './cacheOptions.ts';
import './ngo.css';
import { routes } from './routes.tsx';
import { SignedOutProvider } from './session/SignedOutContext.tsx';

const load: LoadCatalogue = (locale) => import(`../locales/${locale}.po`);
const i18n = await startLanguage(load, onDevice);
const signedOut = new SignedOut();
const api = createApi({ door: 'ngo', cache: cacheOptions });
api.setLink(ApolloLink.from([holdWhenSignedOut(signedOut), api.link]));
const router = createBrowserRouter(routes);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

createRoot(root).render(
  <StrictMode>
    <LocaleProvider i18n={i18n} load={load} remember={onDevice}>
      <ApolloProvider client={api}>
        <SignedOutProvider value={signedOut}>
          <LinkProvider anchor={RouterAnchor}>
            <RouterProvider router={router} />
          </LinkProvider>
        </SignedOutProvider>
      </ApolloProvider>
    </LocaleProvider>
  </StrictMode>,
);
