import * as v from 'valibot';
import { Invalid, type FieldProblem } from './problem.ts';

type Schema = v.GenericSchema<unknown, unknown>;

const paramsOf = (issue: v.BaseIssue<unknown>): FieldProblem['params'] => {
  const { requirement } = issue;
  return typeof requirement === 'number' || typeof requirement === 'string' ? { limit: requirement } : undefined;
};

export function problemsOf(schema: Schema, input: unknown, at = ''): FieldProblem[] {
  const { issues = [] } = v.safeParse(schema, input);
  return issues.map((issue) => {
    const params = paramsOf(issue);
    return {
      field: [at, v.getDotPath(issue)].filter(Boolean).join('.'),
      // A rule of our own is named by its message; the library's are named by their type.
      rule: issue.type === 'check' || issue.type === 'partial_check' ? issue.message : issue.type,
      ...(params ? { params } : {}),
    };
  });
}

/** Refuses input that breaks the schema, naming every field and rule at once. Returns it trimmed and typed. */
export function valid<const S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> {
  const problems = problemsOf(schema, input);
  if (problems.length > 0) throw new Invalid(problems);
  return v.parse(schema, input);
}

/** Words that must be there, and how many letters they may have. */
export const line = (least: number, most: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(least), v.maxLength(most));

/** Words that may be empty. */
export const longText = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));

/** Free text as people write it: trimmed, bounded, empty means absent. */
export const text = (most: number) =>
  v.nullish(
    v.pipe(
      v.string(),
      v.trim(),
      v.maxLength(most),
      v.transform((it) => it || null),
    ),
  );

/** A key that a client draws at random for each attempt to create something, so that a retry creates nothing twice. */
export const idempotencyKey = v.pipe(v.string(), v.minLength(16), v.maxLength(100));

export const FROM_VERSION = 'The version that the change was made from.';
export const RETRY = 'Drawn at random by the client; a retry with it creates nothing twice.';

/** What every create carries. */
export const keyed = v.object({ idempotencyKey });

const id = v.pipe(v.string(), v.uuid());

/** Ids are opaque to clients, so anything may arrive as one; what cannot be one names no row. */
export const isId = (text: string): boolean => v.is(id, text);

/** Where a list is asked for by an id: what cannot be one is a mistake in the request. */
export function demandId(field: string, given: string | null | undefined): void {
  if (given && !isId(given)) throw new Invalid([{ field, rule: 'id' }]);
}
