import { createContext, use } from 'react';
import { SignedOut } from '#kit';

const SignedOutContext = createContext(new SignedOut());
export const SignedOutProvider = SignedOutContext;
export const useSignedOut = (): SignedOut => use(SignedOutContext);
