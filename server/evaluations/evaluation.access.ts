import { planAccess } from '../plans/plan.access.ts';

export const evaluationAccess = { read: planAccess.whole, write: planAccess.draft, issue: planAccess.approve };
