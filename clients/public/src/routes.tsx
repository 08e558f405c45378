import { paths } from './paths.ts';
import type { Route } from './router.tsx';
import { StartPage } from './start/StartPage.tsx';

// The table of contents, and the only file that knows every slice. Beyond the first page a slice comes when it is asked for:
// `{ path: paths.statistics, Page: lazy(async () => ({ default: (await import('./statistics/StatisticsPage.tsx')).StatisticsPage })) }`.
export const routes: readonly Route[] = [{ path: paths.start, Page: StartPage }];
