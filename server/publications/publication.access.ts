import { either, named, rowsOf } from '../platform/access/rowsOf.ts';
import { anyOf, type Rule } from '../platform/access/rule.ts';
import { publishedAccess } from '../plans/summaries/published.access.ts';
import { assessor, municipal, theAssessors, theMunicipality } from '../studies/assessed.access.ts';

export const publicationAccess = publishedAccess;

interface Agreed {
  organisation: string;
  municipality: string;
  institution: string;
}

const itself: Rule<Agreed> = {
  says: 'leaders of the institution that agreed',
  test: (viewer, it) => viewer.role === 'INSTITUTION_LEAD' && viewer.organisation === it.institution,
};

export const agreementAccess = {
  read: anyOf<Agreed>(assessor, municipal, itself),
  give: {
    says: 'leaders of the institutions it is about',
    test: (viewer, it) => viewer.role === 'INSTITUTION_LEAD' && it.institutions.includes(viewer.organisation),
  } satisfies Rule<{ institutions: readonly string[] }>,
};

const theInstitution = named('institution');

/** An institution agrees for itself alone, and takes back its own word and nobody else's. */
export const agreedRows = (table: string) =>
  rowsOf(table, {
    read: either(theAssessors, theMunicipality, theInstitution),
    added: theInstitution,
    removed: theInstitution,
  });
