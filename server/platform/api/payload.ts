import { Field, ObjectType, type ClassType } from 'type-graphql';
import { Readable } from '../access/guard.ts';
import { itsSender } from '../access/rule.ts';

type Carried = Record<string, readonly [() => ClassType, string]>;
type Payload<C extends Carried> = { [field in keyof C]: InstanceType<ReturnType<C[field][0]>> };

/** Makes the type that a mutation answers with: a name, what it is, and what it carries, each with its description. */
export function payloadOf<C extends Carried>(name: string, description: string, carried: C): ClassType<Payload<C>> {
  @Readable(itsSender)
  @ObjectType(name, { description })
  class Made {}
  for (const [field, [of, says]] of Object.entries(carried)) Field(of, { description: says })(Made.prototype, field);
  return Made as ClassType<Payload<C>>;
}
