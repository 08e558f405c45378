import type { Rule } from '../platform/access/rule.ts';
import { visible } from '../platform/access/scope.ts';
import { NOBODY, type Scope } from '../platform/access/viewer.ts';

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

const assesses = `"organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid`;
const here = `current_setting('mikro.visible.organisation', true)`;
const aboutHere = `"municipality" = nullif(${here}, '')::uuid or "institutions" @> array[${here}]`;

const filtersOf = (shown: object) => ({
  visible: {
    name: 'visible',
    default: true,
    cond: ({ assesses: own, organisation }: Scope) => ({
      $or: [
        { organisation: own },
        { ...shown, $or: [{ municipality: organisation }, { institutions: { $contains: [organisation] } }] },
      ],
    }),
  } as const,
});

/**
 * Rows that the municipality and the institutions read too, as far as `shown` says, and that assessors alone change.
 * Their policies stand beside the filter, because an array cannot be compiled from it; study.access.test.ts holds both.
 */
export const sharedRows = (
  table: string,
  shown: { filter: object; policy: string } = { filter: {}, policy: 'true' },
) => ({
  filters: filtersOf(shown.filter),
  policies: [
    { name: `${table}_read`, command: 'select', using: `${assesses} or (${shown.policy} and (${aboutHere}))` } as const,
    { name: `${table}_added`, command: 'insert', check: assesses } as const,
    { name: `${table}_changed`, command: 'update', using: assesses, check: assesses } as const,
  ],
});

/** Replies to what assessors issued: written by those it is about, read by all of them. */
export const repliedRows = (table: string) => ({
  filters: filtersOf({}),
  policies: [
    { name: `${table}_read`, command: 'select', using: `${assesses} or ${aboutHere}` } as const,
    {
      name: `${table}_added`,
      command: 'insert',
      check: `"author" = nullif(${here}, '')::uuid and (${aboutHere})`,
    } as const,
  ],
});
