import { planAccess } from '../plans/plan.access.ts';
import { anyOf } from '../platform/access/rule.ts';
import { assessor, municipal, type Assessed } from '../studies/assessed.access.ts';

const evaluators = anyOf<Assessed>(municipal, assessor);

export const evaluationAccess = { read: evaluators, write: evaluators, issue: planAccess.approve };
