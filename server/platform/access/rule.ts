import { Forbidden } from '../problem.ts';
import type { Viewer } from './viewer.ts';

/** One sentence of policy. `says` completes "Visible to …" and "Only … may do this." */
export interface Rule<T = unknown> {
  says: string;
  test(viewer: Viewer, subject: T): boolean;
}

export const everyone: Rule = { says: 'everyone', test: () => true };

/** What a mutation answers with: nobody but its sender gets it, and what it carries has rules of its own. */
export const itsSender: Rule = { says: 'whoever asked for the change', test: () => true };

/** For a part that belongs to something else and is read with it: who reads that, reads this. */
export const withItsOwner: Rule = { says: 'those who may read what it belongs to', test: () => true };

export function anyOf<T>(...rules: Rule<T>[]): Rule<T> {
  return {
    says: rules.map((rule) => rule.says).join(' or '),
    test: (viewer, subject) => rules.some((rule) => rule.test(viewer, subject)),
  };
}

export function demand<T>(viewer: Viewer, rule: Rule<T>, subject: T): void {
  if (!rule.test(viewer, subject)) throw new Forbidden(rule.says);
}
