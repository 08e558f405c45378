export * from './Keys.tsx';
export * from './Session.tsx';
export * from './SignInPage.tsx';
export * from './signedOut.ts';
