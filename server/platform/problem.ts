import { GraphQLError } from 'graphql';

export const problemCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID',
  'CONFLICT',
  'LOCKED_OUT',
  'BUSY',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What is wrong with one field of the input: codes and numbers only, the client's catalogue holds the prose. */
export interface FieldProblem {
  field: string;
  rule: string;
  params?: Record<string, string | number>;
}

/** A refusal the caller can act on. Anything else that is thrown reaches the caller as INTERNAL, without its message. */
export class Problem extends GraphQLError {
  constructor(code: ProblemCode, message: string, details: { fields?: FieldProblem[]; reason?: string } = {}) {
    super(message, { extensions: { code, ...details } });
  }
}

export class NotFound extends Problem {
  constructor(what: string) {
    super('NOT_FOUND', `There is no such ${what}.`);
  }
}

export class Forbidden extends Problem {
  constructor(says: string) {
    super('FORBIDDEN', `Only ${says} may do this.`);
  }
}

/** The thing changed, or is in a state that does not allow this; `reason` names which, for the client's catalogue. */
export class Conflict extends Problem {
  constructor(reason: string, message: string) {
    super('CONFLICT', message, { reason });
  }
}

export class Invalid extends Problem {
  constructor(fields: FieldProblem[]) {
    super('INVALID', 'Some of the input needs to be changed.', { fields });
  }
}
