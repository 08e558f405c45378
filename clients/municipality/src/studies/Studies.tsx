import { Route, Routes } from 'react-router';
import { useViewer } from '#kit';
import { ForRoles, MissingPage } from '../ForRoles.tsx';
import { AboutStudyPage } from './AboutStudyPage.tsx';
import { ChangeStudyPage } from './ChangeStudyPage.tsx';
import { NewReviewPage } from './documents/NewReviewPage.tsx';
import { ReviewPage } from './documents/ReviewPage.tsx';
import { ReviewsPage } from './documents/ReviewsPage.tsx';
import { EvidencePage } from './EvidencePage.tsx';
import { FindingPage } from './FindingPage.tsx';
import { FindingsPage } from './FindingsPage.tsx';
import { GuidePage } from './guides/GuidePage.tsx';
import { GuidesPage } from './guides/GuidesPage.tsx';
import { NewGuidePage } from './guides/NewGuidePage.tsx';
import { InterviewPage } from './InterviewPage.tsx';
import { InterviewsPage } from './InterviewsPage.tsx';
import { IssuedReportPage } from './IssuedReportPage.tsx';
import { OverviewPage } from './OverviewPage.tsx';
import { PlanInterviewPage } from './PlanInterviewPage.tsx';
import { PlanStudyPage } from './PlanStudyPage.tsx';
import { ReportPage } from './ReportPage.tsx';
import { StudiesPage } from './StudiesPage.tsx';
import type { ComponentProps, ReactNode } from 'react';

const team = (page: ReactNode) => <ForRoles roles={['ASSESSOR']}>{page}</ForRoles>;

/** Every page below `/studies`: one load for whoever works with studies, none for the others. */
export function Studies({ publishing }: ComponentProps<typeof IssuedReportPage>) {
  const { role } = useViewer();
  return (
    <Routes>
      <Route index element={<StudiesPage />} />
      <Route path="new" element={team(<PlanStudyPage />)} />
      <Route path="guides" element={team(<GuidesPage />)} />
      <Route path="guides/new" element={team(<NewGuidePage />)} />
      <Route path="guides/:guide" element={team(<GuidePage />)} />
      <Route path=":id" element={role === 'ASSESSOR' ? <OverviewPage /> : <AboutStudyPage />} />
      <Route path=":id/change" element={team(<ChangeStudyPage />)} />
      <Route path=":id/interviews" element={team(<InterviewsPage />)} />
      <Route path=":id/interviews/new" element={team(<PlanInterviewPage />)} />
      <Route path=":id/interviews/:interview" element={team(<InterviewPage />)} />
      <Route path=":id/documents" element={team(<ReviewsPage />)} />
      <Route path=":id/documents/new" element={team(<NewReviewPage />)} />
      <Route path=":id/documents/:review" element={team(<ReviewPage />)} />
      <Route path=":id/evidence" element={team(<EvidencePage />)} />
      <Route path=":id/findings" element={team(<FindingsPage />)} />
      <Route path=":id/findings/new" element={team(<FindingPage key="new" />)} />
      <Route path=":id/findings/:finding" element={team(<FindingPage />)} />
      <Route path=":id/report" element={team(<ReportPage />)} />
      <Route path=":id/reports/:report" element={<IssuedReportPage publishing={publishing} />} />
      <Route path="*" element={<MissingPage />} />
    </Routes>
  );
}
