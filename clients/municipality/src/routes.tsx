import type { RouteObject } from 'react-router';
import { paths } from './paths.ts';
import { StaffLayout } from './StaffLayout.tsx';
import { StartPage } from './start/StartPage.tsx';

// The table of contents, and the only file that knows every slice.
export const routes: RouteObject[] = [
  {
    path: paths.start,
    Component: StaffLayout,
    children: [{ index: true, Component: StartPage }],
  },
];
