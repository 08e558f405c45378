import type { RouteObject } from 'react-router';
import { AccountPage } from './account/AccountPage.tsx';
import { AssignDialog } from './cases/AssignDialog.tsx';
import { CasePage } from './cases/CasePage.tsx';
import { CasesPage } from './cases/CasesPage.tsx';
import { CorrectEntryDialog } from './cases/CorrectEntryDialog.tsx';
import { NewCasePage } from './cases/NewCasePage.tsx';
import { PersonDialog } from './cases/PersonDialog.tsx';
import { PrintCasePage } from './cases/PrintCasePage.tsx';
import { PromoteInquiryPage } from './cases/PromoteInquiryPage.tsx';
import { StatusDialog } from './cases/StatusDialog.tsx';
import { CommentPage } from './comments/CommentPage.tsx';
import { CommentsPage } from './comments/CommentsPage.tsx';
import { HelpPage } from './help/HelpPage.tsx';
import { CorrectInquiryPage } from './inquiries/CorrectInquiryPage.tsx';
import { InquiriesPage } from './inquiries/InquiriesPage.tsx';
import { InquiryPage } from './inquiries/InquiryPage.tsx';
import { NewInquiryPage } from './inquiries/NewInquiryPage.tsx';
import { WithdrawDialog } from './inquiries/WithdrawDialog.tsx';
import { ChangeRoleDialog } from './organisation/ChangeRoleDialog.tsx';
import { DeactivateDialog } from './organisation/DeactivateDialog.tsx';
import { InviteDialog } from './organisation/InviteDialog.tsx';
import { OrganisationPage } from './organisation/OrganisationPage.tsx';
import { paths } from './paths.ts';
import { InvitationPage } from './session/InvitationPage.tsx';
import { SignInDoor } from './session/SignInDoor.tsx';
import { SignOutPage } from './session/SignOutPage.tsx';
import { DoorLayout, StaffLayout } from './StaffLayout.tsx';
import { MissingPage } from './start/MissingPage.tsx';
import { StartPage } from './start/StartPage.tsx';
import { TroublePage } from './start/TroublePage.tsx';

// The table of contents, and the only file that knows every slice. A dialog is a page of its own, over the page it belongs to.
export const routes: RouteObject[] = [
  {
    Component: DoorLayout,
    children: [
      { path: paths.signIn, Component: SignInDoor },
      { path: paths.signOut, Component: SignOutPage },
      { path: paths.invitation, Component: InvitationPage },
    ],
  },
  {
    Component: StaffLayout,
    children: [
      {
        ErrorBoundary: TroublePage,
        children: [
          { path: paths.start, Component: StartPage },
          { path: paths.inquiries, Component: InquiriesPage },
          { path: paths.newInquiry, Component: NewInquiryPage },
          { path: paths.correctInquiry(':id'), Component: CorrectInquiryPage },
          { path: paths.promoteInquiry(':id'), Component: PromoteInquiryPage },
          {
            path: paths.inquiry(':id'),
            Component: InquiryPage,
            children: [{ path: paths.withdrawInquiry(':id'), Component: WithdrawDialog }],
          },
          { path: paths.cases, Component: CasesPage },
          { path: paths.newCase, Component: NewCasePage },
          { path: paths.printCase(':id'), Component: PrintCasePage },
          {
            path: paths.case(':id'),
            Component: CasePage,
            children: [
              { path: paths.casePerson(':id'), Component: PersonDialog },
              { path: paths.assignCase(':id'), Component: AssignDialog },
              { path: paths.caseStatus(':id'), Component: StatusDialog },
              { path: paths.correctEntry(':id', ':entry'), Component: CorrectEntryDialog },
            ],
          },
          {
            path: paths.organisation,
            Component: OrganisationPage,
            children: [
              { path: paths.inviteMember, Component: InviteDialog },
              { path: paths.changeRole(':id'), Component: ChangeRoleDialog },
              { path: paths.deactivateMember(':id'), Component: DeactivateDialog },
            ],
          },
          { path: paths.comments, Component: CommentsPage },
          { path: paths.comment(':id'), Component: CommentPage },
          { path: paths.account, Component: AccountPage },
          { path: paths.help, Component: HelpPage },
          { path: '*', Component: MissingPage },
        ],
      },
    ],
  },
];
