import { Route, Routes } from 'react-router';
import { useViewer } from '#kit';
import { ForRoles, MissingPage } from '../ForRoles.tsx';
import { AboutStudyPage } from './AboutStudyPage.tsx';
import { ChangeStudyPage } from './ChangeStudyPage.tsx';
import { OverviewPage } from './OverviewPage.tsx';
import { PlanStudyPage } from './PlanStudyPage.tsx';
import { StudiesPage } from './StudiesPage.tsx';
import type { ReactNode } from 'react';

const team = (page: ReactNode) => <ForRoles roles={['ASSESSOR']}>{page}</ForRoles>;

/** Every page below `/studies`: one load for whoever works with studies, none for the others. */
export function Studies() {
  const { role } = useViewer();
  return (
    <Routes>
      <Route index element={<StudiesPage />} />
      <Route path="new" element={team(<PlanStudyPage />)} />
      <Route path=":id" element={role === 'ASSESSOR' ? <OverviewPage /> : <AboutStudyPage />} />
      <Route path=":id/change" element={team(<ChangeStudyPage />)} />
      <Route path="*" element={<MissingPage />} />
    </Routes>
  );
}
