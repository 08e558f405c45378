/** The attacks, in the order they are made; each says what somebody outside could do with the release. */
export type Attack =
  | 'ACCOUNT'
  | 'AVERAGING'
  | 'FORM'
  | 'HISTORY'
  | 'FILES'
  | 'NOISE'
  | 'UNLINKABILITY'
  | 'DIFFERENCING'
  | 'BELIEF'
  | 'RECONSTRUCTION';

/** Why a draft must not come out. Names cells and what can be concluded of them, never a true count. */
export interface Finding {
  readonly attack: Attack;
  readonly says: string;
  readonly cell?: string;
}

/** What an attack found, and what it measured on the way: lines for the report, found or not. */
export interface Measured {
  readonly findings: readonly Finding[];
  readonly figures: readonly string[];
}
