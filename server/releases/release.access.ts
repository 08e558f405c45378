import { NOBODY, type Viewer } from '../platform/access/viewer.ts';
import { anyOf, type Rule } from '../platform/access/rule.ts';
import type { ReleaseRow } from './releaseRows.ts';

const published: Rule<ReleaseRow> = {
  says: 'everyone, once it is published',
  test: (_viewer, it) => it.state === 'PUBLISHED',
};

export const statistician: Rule = {
  says: 'a statistician of the statistics office',
  test: (viewer) => viewer.role === 'STATISTICIAN' && viewer.organisation !== NOBODY,
};

export const releaseAccess = {
  read: anyOf(published, statistician),
  prepare: statistician,
  plan: statistician,
  sign: statistician,
};

/** What a release is made of is read by whoever reads the release. */
export const withTheRelease: Rule = { says: 'those who may read the release', test: () => true };

export const EVERYONE = 'everyone; drafts to a statistician of the statistics office';

export const seesDrafts = (viewer: Viewer) => statistician.test(viewer, null);
