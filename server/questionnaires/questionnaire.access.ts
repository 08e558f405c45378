import type { Rule } from '../platform/access/rule.ts';
import { anyOf } from '../platform/access/rule.ts';
import { either, rowsOf, type Whose } from '../platform/access/rowsOf.ts';
import type { Scope } from '../platform/access/viewer.ts';
import {
  assessor,
  institution,
  itsInstitutions,
  municipal,
  theAssessors,
  theMunicipality,
  type Assessed,
} from '../studies/assessed.access.ts';

/** While it is open an answer is only counted: whoever looked after each one would know whose it is. */
const afterwards: Rule<{ organisation: string; status: string }> = {
  says: `${assessor.says} once it is closed`,
  test: (viewer, it) => it.status === 'CLOSED' && assessor.test(viewer, it),
};

export const questionnaireAccess = { read: assessor, write: assessor, results: afterwards };

/** Protected figures, made when it closed. The database lets them out only to those who can read a report of the study. */
export const summaryAccess = { read: anyOf<Assessed>(assessor, municipal, institution) };

/** Nobody says who they are: the letterbox opens for a code, and for an invitation once. */
export const askedAccess = {
  read: { says: 'whoever has the code of its public address', test: () => true },
  answer: { says: 'whoever holds an invitation that was not used', test: () => true },
} satisfies Record<string, Rule>;

/** What the letterbox adds to a scope; everyone else has none, and no row has an empty code. */
type Slot = Scope & { letterbox?: string };

const throughTheSlot = (column: 'code' | 'letterbox'): Whose => ({
  filter: ({ letterbox = '' }: Slot) => ({ [column]: letterbox }),
  policy: `"${column}" = nullif(current_setting('equality.letterbox', true), '')`,
});
const letterbox = throughTheSlot('letterbox');

/** An assessor's own, and open to whoever holds the public code, as far as to read what is asked. */
export const askedRows = (table: string) =>
  rowsOf(table, { read: either(theAssessors, throughTheSlot('code')), added: theAssessors, changed: theAssessors });

/** Made by assessors; marked as used through the letterbox. */
export const invitedRows = (table: string) =>
  rowsOf(table, { read: either(theAssessors, letterbox), added: theAssessors, used: letterbox });

/** Put in and mixed through the letterbox; read by assessors, changed by nobody. */
export const droppedRows = (table: string) =>
  rowsOf(table, { read: either(theAssessors, letterbox), added: letterbox, mixed: letterbox });

/**
 * Read with a report of the study: `study_report` has a wall of its own, and who passes it passes here. A filter cannot
 * ask another table: entities are the assessors' alone, and lists say it themselves.
 */
export const reportedRows = (table: string) =>
  rowsOf(table, {
    read: {
      filter: theAssessors.filter,
      policy: `${theAssessors.policy} or ((${theMunicipality.policy} or ${itsInstitutions.policy}) and exists (select 1 from "study_report" where "study_report"."study" = "${table}"."study"))`,
    },
    added: theAssessors,
  });
