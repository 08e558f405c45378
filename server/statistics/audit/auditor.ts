import type { Connection } from '../../platform/worker.ts';
import type { Attack, Finding } from './finding.ts';

/** With or without what takes a minute or two: solving for what each hidden cell may hold, and walking through what may be believed. */
export type Depth = 'WHOLE' | 'WITHOUT_SOLVING';

/** What came of attacking a release: which one, by its hash, how closely it was looked at, and what was found. */
export interface Audit {
  readonly version: string;
  readonly sha256: string;
  readonly depth: Depth;
  readonly cells: number;
  /** Cells whose least and greatest count were looked for, each in every part of the country it was looked at in. All are answered. */
  readonly attacked: number;
  /** Of them, in whole percent, those that took a program: how many exactly may hang on the counts. */
  readonly bySolving: number;
  /** Of how many cells too much was certain before, and this release tells no more. */
  readonly toldBefore: number;
  readonly attacks: readonly AttackMade[];
}

export interface AttackMade {
  readonly attack: Attack;
  readonly findings: readonly Omit<Finding, 'attack'>[];
  /** What was measured, for the report. */
  readonly figures?: readonly string[];
  /** It was not made. */
  readonly leftOut: boolean;
}

/** What it looks into. True counts stay in its process. */
export type Databases = Record<'statistics' | 'release', Connection>;

/** Attacks a draft, or a release that is out, and tells how far it is from 0 to 100. */
export interface Auditor {
  readonly depth: Depth;
  attack(databases: Databases, version: string, tell: (percent: number) => Promise<void>): Promise<Audit>;
}

export const foundNothing = ({ attacks }: Pick<Audit, 'attacks'>) =>
  attacks.every(({ findings }) => findings.length === 0);
