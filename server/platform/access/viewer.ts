export const roles = [
  'PUBLIC',
  'CASEWORKER',
  'NGO_MANAGER',
  'VOLUNTEER',
  'OFFICER',
  'MUNICIPAL_MANAGER',
  'INSTITUTION_LEAD',
  'ASSESSOR',
  'OPERATOR',
  'ANALYST',
  'STATISTICIAN',
] as const;
export type Role = (typeof roles)[number];

/** An id that no row carries: what a viewer without an organisation, a receipt or an oversight is compared with. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Who asks. Nothing else is known of them in the domain. */
export interface Viewer {
  readonly role: Role;
  readonly member: string;
  readonly organisation: string;
  /** The municipality's code, for those who work in one. */
  readonly municipality: string | null;
  /** The equality body whose organisations and members the viewer administers; NOBODY for all but operators. */
  readonly operates: string;
  /** The equality body whose studies the viewer works on, raw evidence included; NOBODY for all but assessors. */
  readonly assesses: string;
  /** The selector of the receipt the caller holds; only the public door sets it. -1 matches no report. */
  readonly receipt: number;
}

export const thePublic: Viewer = {
  role: 'PUBLIC',
  member: NOBODY,
  organisation: NOBODY,
  municipality: null,
  operates: NOBODY,
  assesses: NOBODY,
  receipt: -1,
};

/** The part of a viewer that decides which rows exist: the filter's arguments and PostgreSQL's session variables. */
export type Scope = Pick<Viewer, 'organisation' | 'member' | 'operates' | 'assesses' | 'receipt'>;

export const scopeOf = ({ organisation, member, operates, assesses, receipt }: Viewer): Scope => ({
  organisation,
  member,
  operates,
  assesses,
  receipt,
});
