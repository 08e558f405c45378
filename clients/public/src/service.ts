import type { ApolloClient } from '@apollo/client';
import { createContext, use } from 'react';
import type { problemOf } from '#kit';

export type Service = { client: ApolloClient; problemOf: typeof problemOf };

/** Apollo comes after the first page is shown: it is as large as all the rest. */
const loadService = (): Promise<Service> => import('./apollo.tsx').then(({ service }) => service);

export const ServiceContext = createContext(loadService);

export const useService = (): (() => Promise<Service>) => use(ServiceContext);
