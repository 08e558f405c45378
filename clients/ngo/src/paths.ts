/** Every address of the app, and the only place where one is written. None of them carries a name. */
export const paths = {
  start: '/',
  signIn: '/sign-in',
  signOut: '/sign-out',
  invitation: '/invitation',
  inquiries: '/inquiries',
  newInquiry: '/inquiries/new',
  inquiry: (id: string) => `/inquiries/${id}`,
  correctInquiry: (id: string) => `/inquiries/${id}/correct`,
  withdrawInquiry: (id: string) => `/inquiries/${id}/withdraw`,
  promoteInquiry: (id: string) => `/inquiries/${id}/case`,
  cases: '/cases',
  newCase: '/cases/new',
  case: (id: string) => `/cases/${id}`,
  casePerson: (id: string) => `/cases/${id}/person`,
  assignCase: (id: string) => `/cases/${id}/responsible`,
  caseStatus: (id: string) => `/cases/${id}/status`,
  correctEntry: (id: string, entry: string) => `/cases/${id}/journal/${entry}`,
  printCase: (id: string) => `/cases/${id}/print`,
  comments: '/comments',
  comment: (id: string) => `/comments/${id}`,
  account: '/account',
  help: '/help',
  organisation: '/organisation',
  inviteMember: '/organisation/invite',
  changeRole: (id: string) => `/organisation/members/${id}/role`,
  deactivateMember: (id: string) => `/organisation/members/${id}/deactivate`,
} as const;

/** Where to go after signing in: a page of this app, and never somebody else's address. */
export function pageAsked(search: string): string {
  const asked = new URLSearchParams(search).get('to') ?? '';
  const ours = asked.startsWith('/') && !/^\/[/\\]/.test(asked) && !asked.startsWith('/sign-');
  return ours ? asked : paths.start;
}

export const signInFrom = (page: string): string =>
  page === paths.start ? paths.signIn : `${paths.signIn}?${new URLSearchParams({ to: page })}`;
