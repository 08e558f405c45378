/** The attacks, in the order they are made; each says what somebody outside could do with the release. */
export type Attack = 'ACCOUNT' | 'AVERAGING' | 'FORM' | 'HISTORY' | 'FILES' | 'NOISE' | 'RECONSTRUCTION';

/** Why a draft must not come out. Names cells and what can be concluded of them, never a true count. */
export interface Finding {
  readonly attack: Attack;
  readonly says: string;
  readonly cell?: string;
}
