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
  ToastProvider,
  type LoadCatalogue,
} from '#kit';
import './app.css';
import { identities } from './identities.ts';
import { routesOf } from './routes.tsx';

const load: LoadCatalogue = (locale) => import(`../locales/${locale}.po`);
const i18n = await startLanguage(load, onDevice);
const signedOut = new SignedOut();
const api = createApi({ door: 'municipality', cache: { typePolicies: identities } });
api.setLink(ApolloLink.from([holdWhenSignedOut(signedOut), api.link]));
const router = createBrowserRouter(routesOf(signedOut));
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

createRoot(root).render(
  <StrictMode>
    <LocaleProvider i18n={i18n} load={load} remember={onDevice}>
      <ApolloProvider client={api}>
        <LinkProvider anchor={RouterAnchor}>
          <ToastProvider>
            <RouterProvider router={router} />
          </ToastProvider>
        </LinkProvider>
      </ApolloProvider>
    </LocaleProvider>
  </StrictMode>,
);
