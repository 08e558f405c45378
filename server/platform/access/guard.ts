import {
  defaultFieldResolver,
  GraphQLNonNull,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { Extensions } from 'type-graphql';
import type { Context } from '../api/context.ts';
import { NotFound, Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** On a class: who may read an object of this type at all. Every object type carries one. */
export const Readable = <T>(rule: Rule<T>) => Extensions({ readable: rule }) as ClassDecorator;

/** On a nullable field: whoever the rule refuses reads null, and the field's name appears in `withheld`. */
export const Guard = <T>(rule: Rule<T>) => Extensions({ guard: rule }) as PropertyDecorator & MethodDecorator;

/** On a query or a mutation: who may ask; the action behind it holds the rule, this prints it. */
export const Asks = (says: string) => Extensions({ says }) as MethodDecorator;

/** On a query or a mutation: what one needs to sign in at the door of an organisation, and to speak its language. */
export const WithoutSession = Extensions({ withoutSession: true }) as MethodDecorator;

const readableOf = (type: GraphQLObjectType) => type.extensions['readable'] as Rule | undefined;
const sentence = (says: string) => `Visible to ${says}.`;

/**
 * Puts the rules that the decorators declared in front of every resolver, and writes them into the descriptions.
 * A type without a rule, or a guard on a field that cannot be null, is a mistake in the schema and stops the start.
 */
export function applyAccess(schema: GraphQLSchema): GraphQLSchema {
  const roots = new Set([schema.getQueryType(), schema.getMutationType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    if (roots.has(type)) applyToRoot(type);
    else applyToType(type);
  }
  return schema;
}

function applyToRoot(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    const says = field.extensions['says'];
    if (typeof says !== 'string') throw new Error(`${type.name}.${field.name} does not say who may ask.`);
    field.description = `${field.description ?? ''} Open to ${says}.`.trim();
    if (!field.extensions['withoutSession']) demandSession(field);
  }
}

/** A session that ended is told as that: answered as the public, a page would fall silent and a form be forbidden. */
function demandSession(field: GraphQLField<unknown, Context>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (it, args, context, info) => {
    const staff = context.door === 'ngo' || context.door === 'municipality';
    if (staff && context.viewer.role === 'PUBLIC')
      throw new Problem('UNAUTHENTICATED', 'Sign in first.', { reason: 'session' });
    return resolve(it, args, context, info);
  };
}

function applyToType(type: GraphQLObjectType): void {
  const readable = readableOf(type);
  if (!readable) throw new Error(`${type.name} does not say who may read it.`);
  const fields = Object.values(type.getFields());
  const guards = fields.flatMap((field) => {
    const guard = field.extensions['guard'] as Rule | undefined;
    return guard ? [{ name: field.name, guard }] : [];
  });
  for (const field of fields) {
    const guard = field.extensions['guard'] as Rule | undefined;
    if (guard && field.type instanceof GraphQLNonNull) {
      throw new Error(`${type.name}.${field.name} is guarded and must be nullable.`);
    }
    field.description = `${field.description ?? ''} ${sentence((guard ?? readable).says)}`.trim();
    const resolve = field.resolve ?? defaultFieldResolver;
    if (field.name === 'withheld') {
      field.resolve = (it, _args, { viewer }: Context) =>
        guards.filter(({ guard: rule }) => !rule.test(viewer, it)).map(({ name }) => name);
      continue;
    }
    field.resolve = (it, args, context: Context, info) => {
      // The row should not have been read at all: the scope let it through. Fail closed.
      if (!readable.test(context.viewer, it)) throw new NotFound('object');
      if (guard && !guard.test(context.viewer, it)) return null;
      return resolve(it, args, context, info);
    };
  }
}
