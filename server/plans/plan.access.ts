import { anyOf, type Rule } from '../platform/access/rule.ts';
import type { Scope } from '../platform/access/viewer.ts';
import { assessor, institution, municipal, municipalManager, type Assessed } from '../studies/assessed.access.ts';

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

const assesses = `"organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid`;
const here = `current_setting('mikro.visible.organisation', true)`;
const own = `"municipality" = nullif(${here}, '')::uuid`;
const planners = `${assesses} or ${own}`;

/** Rows that the municipality and the assessors read and write. */
export const plannersRows = (table: string) => ({
  filters: {
    visible: {
      name: 'visible',
      default: true,
      cond: ({ assesses: theirs, organisation }: Scope) => ({
        $or: [{ organisation: theirs }, { municipality: organisation }],
      }),
    } as const,
  },
  policies: [
    { name: `${table}_read`, command: 'select', using: planners } as const,
    { name: `${table}_added`, command: 'insert', check: planners } as const,
    { name: `${table}_changed`, command: 'update', using: planners, check: planners } as const,
  ],
});

/** Rows that the municipality and the assessors write, and that the institutions read. */
export const plannedRows = (table: string) => ({
  filters: {
    visible: {
      name: 'visible',
      default: true,
      cond: ({ assesses: mine, organisation }: Scope) => ({
        $or: [{ organisation: mine }, { municipality: organisation }, { institutions: { $contains: [organisation] } }],
      }),
    } as const,
  },
  policies: [
    { name: `${table}_read`, command: 'select', using: `${planners} or "institutions" @> array[${here}]` } as const,
    { name: `${table}_added`, command: 'insert', check: planners } as const,
    { name: `${table}_changed`, command: 'update', using: planners, check: planners } as const,
  ],
});

const mine = `"institution" = nullif(${here}, '')::uuid`;

/** Rows about one institution's action: it reads them, and reports on them, and sees no other's. */
export const assignedRows = (table: string) => ({
  filters: {
    visible: {
      name: 'visible',
      default: true,
      cond: ({ assesses: theirs, organisation }: Scope) => ({
        $or: [{ organisation: theirs }, { municipality: organisation }, { institution: organisation }],
      }),
    } as const,
  },
  policies: [
    { name: `${table}_read`, command: 'select', using: `${planners} or ${mine}` } as const,
    { name: `${table}_added`, command: 'insert', check: `${planners} or ${mine}` } as const,
    {
      name: `${table}_changed`,
      command: 'update',
      using: `${planners} or ${mine}`,
      check: `${planners} or ${mine}`,
    } as const,
  ],
});
