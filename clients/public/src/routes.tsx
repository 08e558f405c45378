import { lazy, type ComponentType } from 'react';
import { paths } from './paths.ts';
import type { Route } from './router.tsx';
import { StartPage } from './start/StartPage.tsx';

// The table of contents, and the only file that knows every slice. Beyond the first page a slice comes when it is asked for.
const later = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

/** A page that asks the service for something comes together with Apollo. */
const withApi = (load: () => Promise<ComponentType>) =>
  later(async () => {
    const [{ Api }, Page] = await Promise.all([import('./apollo.tsx'), load()]);
    return () => (
      <Api>
        <Page />
      </Api>
    );
  });

/** The statistics bring their words along with their pages. */
const statistics = (load: () => Promise<ComponentType>) =>
  withApi(async () => {
    const [{ WithTexts }, Page] = await Promise.all([import('./statistics/WithTexts.tsx'), load()]);
    return () => (
      <WithTexts>
        <Page />
      </WithTexts>
    );
  });

const report = async () => (await import('./report/ReportPage.tsx')).ReportPage;

export const routes: readonly Route[] = [
  { path: paths.start, Page: () => <StartPage warm={() => void report()} /> },
  { path: paths.report, Page: later(report) },
  { path: paths.followUp, Page: withApi(async () => (await import('./followUp/FollowUpPage.tsx')).FollowUpPage) },
  { path: paths.help, Page: withApi(async () => (await import('./help/HelpPage.tsx')).HelpPage) },
  {
    path: paths.statistics,
    Page: statistics(async () => (await import('./statistics/StatisticsPage.tsx')).StatisticsPage),
  },
  { path: paths.tables, Page: statistics(async () => (await import('./statistics/tables/TablesPage.tsx')).TablesPage) },
  {
    path: paths.table(':id'),
    Page: statistics(async () => (await import('./statistics/tables/TablePage.tsx')).TablePage),
  },
  { path: paths.method, Page: statistics(async () => (await import('./statistics/method/MethodPage.tsx')).MethodPage) },
  {
    path: paths.quality,
    Page: statistics(async () => (await import('./statistics/quality/QualityPage.tsx')).QualityPage),
  },
  {
    path: paths.calendar,
    Page: statistics(async () => (await import('./statistics/calendar/CalendarPage.tsx')).CalendarPage),
  },
  { path: paths.plans, Page: withApi(async () => (await import('./plans/PlansPage.tsx')).PlansPage) },
  { path: paths.answer, Page: withApi(async () => (await import('./answer/AnswerPage.tsx')).AnswerPage) },
  { path: paths.about, Page: later(async () => (await import('./about/AboutPage.tsx')).AboutPage) },
];
