import { anyOf, type Rule } from '../../platform/access/rule.ts';
import { either, rowsOf, type Whose } from '../../platform/access/rowsOf.ts';
import { assessor, municipal, municipalManager, theAssessors, theMunicipality } from '../../studies/assessed.access.ts';

interface Published {
  organisation: string;
  municipality: string;
  stands: boolean;
}

const onceItStands: Rule<Published> = { says: 'everyone, while it is published', test: (_viewer, it) => it.stands };
const planner = anyOf<Published>(municipal, assessor);

export const publishedAccess = {
  read: anyOf<Published>(onceItStands, planner),
  /** What was replaced or taken back is the business of those who made it. */
  past: planner,
  publish: municipalManager,
};

const standing: Whose = { filter: () => ({ stands: true }), policy: '"stands"' };

/** Written by the municipality; what stands is all of an assessment that the public reads. */
export const publishedRows = (table: string) =>
  rowsOf(table, {
    read: either(standing, theAssessors, theMunicipality),
    added: theMunicipality,
    changed: theMunicipality,
  });
