import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { ForRoles, MissingPage } from '../ForRoles.tsx';
import { QuestionnairePage } from './QuestionnairePage.tsx';
import { QuestionnairesPage } from './QuestionnairesPage.tsx';
import { ResultsPage } from './ResultsPage.tsx';

const team = (page: ReactNode) => <ForRoles roles={['ASSESSOR']}>{page}</ForRoles>;

/** Every page below the questionnaires of a study; others than assessors have the results alone. */
export function Questionnaires() {
  return (
    <Routes>
      <Route index element={team(<QuestionnairesPage />)} />
      <Route path=":questionnaire" element={team(<QuestionnairePage />)} />
      <Route path=":questionnaire/results" element={<ResultsPage />} />
      <Route path="*" element={<MissingPage />} />
    </Routes>
  );
}
