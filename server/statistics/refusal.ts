import type { Quarter } from '../taxonomy/quarter.ts';

export type RefusalReason =
  | 'NOT_FROZEN'
  | 'FREEZE_NOT_RECEIVED'
  | 'ALREADY_PUBLISHED'
  | 'EARLIER_UNPUBLISHED'
  | 'LATER_PUBLISHED'
  | 'UNKNOWN_RELEASE'
  | 'NOT_A_DRAFT'
  | 'OUTDATED_DRAFT'
  | 'NO_SUCH_FACTS'
  | 'NOTHING_CHANGES'
  | 'NOT_PUBLISHED'
  | 'TOO_FEW_CHANGED'
  | 'DRAWN_TOO_OFTEN'
  | 'SIGNED_FIRST'
  | 'ERRATUM_FIRST'
  | 'NO_ERRATUM'
  | 'BEING_PREPARED'
  | 'HELD'
  | 'NOT_HELD'
  | 'LATTICE_UNSAFE'
  | 'NOT_AUDITED'
  | 'AUDIT_FAILED';

export interface RefusalDetails {
  /** The quarter that stands in the way. */
  quarter?: Quarter;
  /** The day from which it can be done. */
  freezesOn?: string;
  version?: string;
  state?: string;
  /** What somebody outside could conclude. */
  finding?: string;
  /** Which line of the corrections, from 1. */
  line?: number;
  /** The quarter or year that they name. */
  period?: string;
  /** As many must change. */
  needed?: number;
  /** In this municipality. */
  place?: string;
}

/** Why a release cannot be prepared or published now, in codes: who asked is told, in their own language. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly reason: RefusalReason;
  readonly details: RefusalDetails;

  constructor(reason: RefusalReason, details: RefusalDetails) {
    super(`${reason} ${Object.values(details).join(' ')}`);
    this.reason = reason;
    this.details = details;
  }
}
