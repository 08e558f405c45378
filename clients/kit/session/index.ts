export * from './AcceptInvitationForm.tsx';
export * from './ChangePasswordForm.tsx';
export * from './Keys.tsx';
export * from './Session.tsx';
export { SessionsTable, type SignedInAt } from './SessionsTable.tsx';
export * from './SignInAgainDialog.tsx';
export * from './SignInPage.tsx';
export * from './signedOut.ts';
