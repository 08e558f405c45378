import type { Rule } from '../platform/access/rule.ts';
import { either, named, namedAmong, rowsOf, whenRow } from '../platform/access/rowsOf.ts';
import { visible } from '../platform/access/scope.ts';
import { NOBODY } from '../platform/access/viewer.ts';

/** Whatever an assessment makes belongs to the equality body and is about a municipality and some of its institutions. */
export interface Assessed {
  organisation: string;
  municipality: string;
  institutions: readonly string[];
}

export const assessor: Rule<Pick<Assessed, 'organisation'>> = {
  says: 'assessors of the equality body',
  test: (viewer, it) => viewer.assesses !== NOBODY && viewer.assesses === it.organisation,
};

const officers = ['OFFICER', 'MUNICIPAL_MANAGER'] as const;

export const municipal: Rule<Pick<Assessed, 'municipality'>> = {
  says: 'officers and managers of the municipality',
  test: (viewer, it) =>
    officers.some((role) => role === viewer.role) &&
    viewer.organisation !== NOBODY &&
    viewer.organisation === it.municipality,
};

export const municipalManager: Rule<Pick<Assessed, 'municipality'>> = {
  says: 'managers of the municipality',
  test: (viewer, it) => viewer.role === 'MUNICIPAL_MANAGER' && municipal.test(viewer, it),
};

export const institution: Rule<Assessed> = {
  says: 'leaders of the institutions it is about',
  test: (viewer, it) => viewer.role === 'INSTITUTION_LEAD' && it.institutions.includes(viewer.organisation),
};

/** Before there is anything to compare with: an assessor works for one equality body. */
export const anyAssessor: Rule = {
  says: assessor.says,
  test: (viewer) => viewer.assesses !== NOBODY,
};

/** Raw evidence exists for the equality body's assessors alone. */
export const evidenceRows = visible((scope) => ({ organisation: scope.assesses }));

/** Whose a row of the assessment can be. */
export const theAssessors = named('organisation', 'assesses');
export const theMunicipality = named('municipality');
export const itsInstitutions = namedAmong('institutions');
const thoseItIsAbout = either(theMunicipality, itsInstitutions);

/** Rows that the municipality and the institutions read too, as far as the row says, and that assessors alone change. */
export const sharedRows = (table: string, shown = { filter: {}, policy: 'true' }) =>
  rowsOf(table, {
    read: either(theAssessors, whenRow(shown, thoseItIsAbout)),
    added: theAssessors,
    changed: theAssessors,
  });

/** Issued reports: NGOs read those drafts that they were asked to comment on. */
export const issuedRows = (table: string) =>
  rowsOf(table, {
    read: either(theAssessors, thoseItIsAbout, namedAmong('commenters')),
    added: theAssessors,
    changed: theAssessors,
  });

/** What NGOs were asked and say: the one that was asked writes it, and those it is about read it once it is written; until then it can be taken back. */
export const commentedRows = (table: string) => {
  const theNgo = named('author');
  return rowsOf(table, {
    read: either(theAssessors, theNgo, whenRow({ filter: { written: true }, policy: '"written"' }, thoseItIsAbout)),
    added: theAssessors,
    changed: either(theAssessors, theNgo),
    removed: whenRow({ filter: { written: false }, policy: 'not "written"' }, theAssessors),
  });
};

/** Replies to what assessors issued: written by those it is about, read by all of them. */
export const repliedRows = (table: string) =>
  rowsOf(table, {
    read: either(theAssessors, theMunicipality, itsInstitutions),
    added: whenRow({ filter: {}, policy: named('author').policy }, thoseItIsAbout),
  });
