import type { Rule } from '../platform/access/rule.ts';
import type { Role, Viewer } from '../platform/access/viewer.ts';

/** Everything in this slice belongs to the organisation that works on it. */
interface Owned {
  organisation: string;
}

const within = (says: string, ...roles: Role[]): Rule<Owned> => ({
  says,
  test: (viewer, it) => viewer.organisation === it.organisation && roles.includes(viewer.role),
});

const colleague: Rule<Owned> = {
  says: 'members of the same organisation',
  test: (viewer, it) => viewer.organisation === it.organisation,
};
/** Volunteers help with the work but never meet the person in it: they are not among the handlers. */
const handler = within('caseworkers and managers of the organisation', 'CASEWORKER', 'NGO_MANAGER');
const manager = within('managers of the organisation', 'NGO_MANAGER');
const staff = within('caseworkers, managers and volunteers of an NGO', 'CASEWORKER', 'NGO_MANAGER', 'VOLUNTEER');

export const inquiryAccess = {
  read: colleague,
  summary: handler,
  register: staff,
  correct: handler,
  withdraw: handler,
  promote: handler,
};

export const caseAccess = {
  read: colleague,
  person: handler,
  journal: handler,
  open: handler,
  work: handler,
  /** To themselves, and what is theirs to nobody. */
  take: handler,
  /** To somebody else. */
  assign: manager,
};

/** What a rule is asked about before there is a row: whoever registers does so for their own organisation. */
export const newFor = ({ organisation }: Viewer): Owned => ({ organisation });
