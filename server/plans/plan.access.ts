import { anyOf, type Rule } from '../platform/access/rule.ts';
import { NOBODY } from '../platform/access/viewer.ts';
import { either, named, rowsOf } from '../platform/access/rowsOf.ts';
import {
  assessor,
  institution,
  itsInstitutions,
  municipal,
  municipalManager,
  theAssessors,
  theMunicipality,
  type Assessed,
} from '../studies/assessed.access.ts';

/** What concerns the municipality and the assessors, and no single institution. */
type Planned = Pick<Assessed, 'organisation' | 'municipality'>;

const planner = anyOf<Planned>(municipal, assessor);

export const planAccess = {
  read: anyOf<Assessed>(assessor, municipal, institution),
  draft: planner,
  /** Institutions see their own actions, not all that was approved, nor how all of it is judged. */
  whole: planner,
  approve: municipalManager,
};

/** Before there is a plan to compare with. */
export const anyPlanner: Rule = {
  says: planner.says,
  test: ({ role, organisation, assesses }) =>
    assesses !== NOBODY || (['OFFICER', 'MUNICIPAL_MANAGER'].includes(role) && organisation !== NOBODY),
};

/** An action belongs to one institution, or to the municipality as a whole. */
interface Assigned extends Assessed {
  institution: string | null | undefined;
}

const doer: Rule<Assigned> = {
  says: 'leaders of the institution that carries it out',
  test: (viewer, it) => viewer.role === 'INSTITUTION_LEAD' && viewer.organisation === it.institution,
};

export const actionAccess = {
  read: anyOf<Assigned>(planner, doer),
  report: anyOf<Assigned>(municipal, doer),
};

export const indicatorAccess = { read: planAccess.read, measure: planAccess.draft };

const planners = either(theAssessors, theMunicipality);
const doers = either(theAssessors, theMunicipality, named('institution'));

/** Rows that the municipality and the assessors read and write. */
export const plannersRows = (table: string) => rowsOf(table, { read: planners, added: planners, changed: planners });

/** Rows that the municipality and the assessors write, and that the institutions read. */
export const plannedRows = (table: string) =>
  rowsOf(table, {
    read: either(theAssessors, theMunicipality, itsInstitutions),
    added: planners,
    changed: planners,
  });

/** Rows about one institution's action: it reads them, and reports on them, and sees no other's. */
export const assignedRows = (table: string) => rowsOf(table, { read: doers, added: doers, changed: doers });
