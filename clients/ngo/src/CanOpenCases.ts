import { createContext, use } from 'react';

/** Whether whoever is signed in may open a case, as the server decides it: where they cannot, it is not offered. */
export const CanOpenCases = createContext(false);
export const useCanOpenCases = (): boolean => use(CanOpenCases);
