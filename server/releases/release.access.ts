import { NOBODY } from '../platform/access/viewer.ts';
import { anyOf, type Rule } from '../platform/access/rule.ts';
import type { ReleaseRow } from './published.ts';

const published: Rule<ReleaseRow> = {
  says: 'everyone, once it is published',
  test: (_viewer, it) => it.state === 'PUBLISHED',
};

export const statistician: Rule = {
  says: 'a statistician of the statistics office',
  test: (viewer) => viewer.role === 'STATISTICIAN' && viewer.organisation !== NOBODY,
};

export const releaseAccess = { read: anyOf(published, statistician), prepare: statistician, publish: statistician };
