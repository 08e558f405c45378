export * from './Session.tsx';
export * from './SignInPage.tsx';
