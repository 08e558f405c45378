import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { Navigate, type RouteObject } from 'react-router';
import { Loading, WaitingPage, type SignedOut, standAtHeading } from '#kit';
import { AccountPage } from './account/AccountPage.tsx';
import { DueNow } from './due/DueNow.tsx';
import { DuePage } from './due/DuePage.tsx';
import { EvaluationPage } from './evaluations/EvaluationPage.tsx';
import { EvaluationsOfPlan } from './evaluations/EvaluationsOfPlan.tsx';
import { ForRoles, MissingPage } from './ForRoles.tsx';
import type { Role } from './gql/graphql.ts';
import { HelpPage } from './help/HelpPage.tsx';
import { InvitationPage } from './invitation/InvitationPage.tsx';
import { MembersPage } from './organisations/MembersPage.tsx';
import { OrganisationPage } from './organisations/OrganisationPage.tsx';
import { OrganisationsNow } from './organisations/OrganisationsNow.tsx';
import { OrganisationsPage } from './organisations/OrganisationsPage.tsx';
import { paths } from './paths.ts';
import { ActionPage } from './plans/ActionPage.tsx';
import { ActionsPage } from './plans/ActionsPage.tsx';
import { BeginSeriesPage } from './plans/BeginSeriesPage.tsx';
import { ChangeActionPage } from './plans/ChangeActionPage.tsx';
import { ChangeIndicatorPage } from './plans/ChangeIndicatorPage.tsx';
import { DraftPlanPage } from './plans/DraftPlanPage.tsx';
import { PlanActionPage } from './plans/PlanActionPage.tsx';
import { PlanPage } from './plans/PlanPage.tsx';
import { PlansPage } from './plans/PlansPage.tsx';
import { PortfolioPage } from './plans/PortfolioPage.tsx';
import { SetIndicatorPage } from './plans/SetIndicatorPage.tsx';
import { VersionsPage } from './plans/VersionsPage.tsx';
import { AgreeToPublication } from './publications/AgreeToPublication.tsx';
import { PublishEvaluationPage } from './publications/PublishEvaluationPage.tsx';
import { PublishingLink } from './publications/PublishingLink.tsx';
import { PublishReportPage } from './publications/PublishReportPage.tsx';
import { CorrectPage } from './registrations/CorrectPage.tsx';
import { QuarterSoFar } from './registrations/QuarterSoFar.tsx';
import { RegisterPage } from './registrations/RegisterPage.tsx';
import { RegistrationPage } from './registrations/RegistrationPage.tsx';
import { RegistrationsPage } from './registrations/RegistrationsPage.tsx';
import { DeliveriesPage } from './releases/DeliveriesPage.tsx';
import { DeliveryPage } from './releases/DeliveryPage.tsx';
import { BreaksPage } from './releases/BreaksPage.tsx';
import { CalendarPage } from './releases/CalendarPage.tsx';
import { GraphqlPage } from './releases/GraphqlPage.tsx';
import { ErrataPage } from './releases/ErrataPage.tsx';
import { NewestRelease } from './releases/NewestRelease.tsx';
import { QuarterNow } from './releases/QuarterNow.tsx';
import { QuarterPage } from './releases/QuarterPage.tsx';
import { ReleasesPage } from './releases/ReleasesPage.tsx';
import { SessionGate } from './session/SessionGate.tsx';
import { StaffLayout } from './StaffLayout.tsx';
import { StartPage, type StartParts } from './start/StartPage.tsx';
import { StudiesNow } from './studies/StudiesNow.tsx';
import { TokensPage } from './tokens/TokensPage.tsx';
import { TroublePage } from './TroublePage.tsx';

// Pages with charts come when they are opened: an operator never pays for them.
const LatestFigures = lazy(() =>
  import('./statistics/LatestFigures.tsx').then((it) => ({ default: it.LatestFigures })),
);
const HowToRead = lazy(() => import('./statistics/LatestFigures.tsx').then((it) => ({ default: it.HowToRead })));
const StatisticsPage = lazy(() =>
  import('./statistics/StatisticsPage.tsx').then((it) => ({ default: it.StatisticsPage })),
);
// Whoever registers inquiries does not load what assessors work with.
const Studies = lazy(() => import('./studies/Studies.tsx').then((it) => ({ default: it.Studies })));
const Questionnaires = lazy(() =>
  import('./questionnaires/Questionnaires.tsx').then((it) => ({ default: it.Questionnaires })),
);
const IndicatorPage = lazy(() => import('./plans/IndicatorPage.tsx').then((it) => ({ default: it.IndicatorPage })));
const OverviewPage = lazy(() => import('./plans/OverviewPage.tsx').then((it) => ({ default: it.OverviewPage })));
const SummaryPage = lazy(() => import('./plans/SummaryPage.tsx').then((it) => ({ default: it.SummaryPage })));
const ReleasePage = lazy(() => import('./releases/ReleasePage.tsx').then((it) => ({ default: it.ReleasePage })));

/** A page that came late is read from its heading too. */
function Arrived() {
  useEffect(() => {
    if (document.activeElement?.id === 'main') standAtHeading();
  }, []);
  return null;
}

const later = (page: ReactNode, meanwhile = <WaitingPage />) => (
  <Suspense fallback={meanwhile}>
    {page}
    <Arrived />
  </Suspense>
);

const forMunicipality = (
  <>
    {later(<LatestFigures />, <Loading />)}
    <QuarterSoFar />
    <DueNow />
    {later(<HowToRead />, <Loading />)}
  </>
);

const start: StartParts = {
  OFFICER: forMunicipality,
  MUNICIPAL_MANAGER: forMunicipality,
  STATISTICIAN: <QuarterNow />,
  ANALYST: <NewestRelease />,
  OPERATOR: <OrganisationsNow />,
  ASSESSOR: (
    <>
      <DueNow />
      <StudiesNow />
    </>
  ),
  INSTITUTION_LEAD: (
    <>
      <DueNow />
      <StudiesNow />
    </>
  ),
};

const ofEvaluation = (id: string) => <PublishingLink source={id} href={paths.publishEvaluation(id)} />;
const ofReport = (study: string, id: string) => (
  <>
    <AgreeToPublication report={id} />
    <PublishingLink source={id} href={paths.publishReport(study, id)} />
  </>
);

const municipal: readonly Role[] = ['OFFICER', 'MUNICIPAL_MANAGER'];
const assessed: readonly Role[] = ['ASSESSOR', 'OFFICER', 'MUNICIPAL_MANAGER', 'INSTITUTION_LEAD'];
const planners: readonly Role[] = [...municipal, 'ASSESSOR'];
const inPlans: readonly Role[] = [...planners, 'INSTITUTION_LEAD'];
const countersOf: readonly Role[] = ['STATISTICIAN', 'ANALYST'];

const only = (roles: readonly Role[], path: string, page: ReactNode): RouteObject => ({
  path,
  element: <ForRoles roles={roles}>{page}</ForRoles>,
});

// The table of contents, and the only file that knows every slice.
export const routesOf = (signedOut: SignedOut): RouteObject[] => [
  { path: paths.invitation, element: <InvitationPage /> },
  {
    element: <SessionGate signedOut={signedOut} />,
    children: [
      {
        element: <StaffLayout />,
        children: [
          {
            ErrorBoundary: TroublePage,
            children: [
              { path: paths.start, element: <StartPage parts={start} /> },
              { path: paths.signIn, element: <Navigate to={paths.start} replace /> },
              { path: paths.account, element: <AccountPage /> },
              { path: paths.help, element: <HelpPage /> },
              { path: paths.statistics, element: later(<StatisticsPage />) },
              only(municipal, paths.registrations, <RegistrationsPage />),
              only(municipal, paths.register, <RegisterPage />),
              only(municipal, '/registrations/:id', <RegistrationPage />),
              only(municipal, '/registrations/:id/correct', <CorrectPage />),
              only(assessed, paths.due, <DuePage />),
              only(inPlans, paths.plans, <PlansPage />),
              only(planners, paths.draftPlan, <DraftPlanPage />),
              only(planners, paths.planOverview, later(<OverviewPage />)),
              only(planners, paths.planActions(), <ActionsPage />),
              only(planners, paths.planPortfolio, <PortfolioPage />),
              only(inPlans, '/plans/:id', <PlanPage evaluations={(plan) => <EvaluationsOfPlan plan={plan} />} />),
              only(inPlans, '/plans/:id/versions', <VersionsPage />),
              only(planners, '/plans/:id/summary', later(<SummaryPage />)),
              only(planners, '/plans/:id/actions/new', <PlanActionPage />),
              only(inPlans, '/plans/:id/actions/:action', <ActionPage />),
              only(planners, '/plans/:id/actions/:action/change', <ChangeActionPage />),
              only(planners, '/plans/:id/indicators/new', <SetIndicatorPage />),
              only(inPlans, '/plans/:id/indicators/:indicator', later(<IndicatorPage />)),
              only(planners, '/plans/:id/indicators/:indicator/change', <ChangeIndicatorPage />),
              only(planners, '/plans/:id/indicators/:indicator/series', <BeginSeriesPage />),
              only(planners, '/evaluations/:id', <EvaluationPage publishing={ofEvaluation} />),
              only(planners, '/evaluations/:id/publication', <PublishEvaluationPage />),
              only(planners, '/studies/:id/reports/:report/publication', <PublishReportPage />),
              only(countersOf, paths.releases, <ReleasesPage />),
              only(['STATISTICIAN'], '/quarters/:quarter', <QuarterPage />),
              only(countersOf, paths.deliveries, <DeliveriesPage />),
              only(countersOf, '/deliveries/:version', <DeliveryPage />),
              only(countersOf, paths.calendar, <CalendarPage />),
              only(countersOf, paths.errata, <ErrataPage />),
              only(countersOf, paths.breaks, <BreaksPage />),
              only(countersOf, paths.graphql, <GraphqlPage />),
              only(countersOf, '/releases/:version', later(<ReleasePage />)),
              only(['ANALYST', 'STATISTICIAN', 'MUNICIPAL_MANAGER', 'ASSESSOR'], paths.tokens, <TokensPage />),
              only(assessed, `${paths.studies}/*`, later(<Studies publishing={ofReport} />)),
              only(assessed, '/studies/:id/questionnaires/*', later(<Questionnaires />)),
              only(['OPERATOR'], paths.organisations, <OrganisationsPage />),
              only(['OPERATOR'], '/organisations/:id', <OrganisationPage />),
              only(['OPERATOR', 'MUNICIPAL_MANAGER'], paths.members, <MembersPage />),
              { path: '*', element: <MissingPage /> },
            ],
          },
        ],
      },
    ],
  },
];
