import type { Rule } from '../platform/access/rule.ts';
import { anyOf } from '../platform/access/rule.ts';
import type { Scope } from '../platform/access/viewer.ts';
import { assessor, institution, municipal, type Assessed } from '../studies/assessed.access.ts';

/** While it is open an answer is only counted: whoever looked after each one would know whose it is. */
const afterwards: Rule<{ organisation: string; status: string }> = {
  says: `${assessor.says} once it is closed`,
  test: (viewer, it) => it.status === 'CLOSED' && assessor.test(viewer, it),
};

export const questionnaireAccess = { read: assessor, write: assessor, results: afterwards };

/** Protected figures, made when it closed. The database lets them out only to those who can read a report of the study. */
export const summaryAccess = { read: anyOf<Assessed>(assessor, municipal, institution) };

const assesses = `"organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid`;
const here = `current_setting('mikro.visible.organisation', true)`;
const letterbox = (column: string) => `"${column}" = nullif(current_setting('equality.letterbox', true), '')`;

/** What the letterbox adds to a scope; everyone else has none, and no row has an empty code. */
type Slot = Scope & { letterbox?: string };

const ownFilter = {
  visible: {
    name: 'visible',
    default: true,
    cond: ({ assesses: own }: Scope) => ({ organisation: own }),
  } as const,
};

const slotFilter = (column: 'code' | 'letterbox') => ({
  visible: {
    name: 'visible',
    default: true,
    cond: ({ assesses: own, letterbox: code = '' }: Slot) => ({ $or: [{ organisation: own }, { [column]: code }] }),
  } as const,
});

/** An assessor's own, and open to whoever holds the public code, as far as to read what is asked. */
export const askedRows = (table: string) => ({
  filters: slotFilter('code'),
  policies: [
    { name: `${table}_read`, command: 'select', using: `${assesses} or ${letterbox('code')}` } as const,
    { name: `${table}_added`, command: 'insert', check: assesses } as const,
    { name: `${table}_changed`, command: 'update', using: assesses, check: assesses } as const,
  ],
});

/** Made by assessors; marked as used through the letterbox. */
export const invitedRows = (table: string) => ({
  filters: slotFilter('letterbox'),
  policies: [
    { name: `${table}_read`, command: 'select', using: `${assesses} or ${letterbox('letterbox')}` } as const,
    { name: `${table}_added`, command: 'insert', check: assesses } as const,
    { name: `${table}_used`, command: 'update', using: letterbox('letterbox'), check: letterbox('letterbox') } as const,
  ],
});

/** Put in and mixed through the letterbox; read by assessors, changed by nobody. */
export const droppedRows = (table: string) => ({
  filters: slotFilter('letterbox'),
  policies: [
    { name: `${table}_read`, command: 'select', using: `${assesses} or ${letterbox('letterbox')}` } as const,
    { name: `${table}_added`, command: 'insert', check: letterbox('letterbox') } as const,
    { name: `${table}_mixed`, command: 'delete', using: letterbox('letterbox') } as const,
  ],
});

/** Read with a report of the study: `study_report` has a wall of its own, and who passes it passes here. */
export const reportedRows = (table: string) => ({
  filters: ownFilter,
  policies: [
    {
      name: `${table}_read`,
      command: 'select',
      using: `${assesses} or (("municipality" = nullif(${here}, '')::uuid or "institutions" @> array[${here}]) and exists (select 1 from "study_report" where "study_report"."study" = "${table}"."study"))`,
    } as const,
    { name: `${table}_added`, command: 'insert', check: assesses } as const,
  ],
});
