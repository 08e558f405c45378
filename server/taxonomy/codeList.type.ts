import { Field, ID, ObjectType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { everyone } from '../platform/access/rule.ts';
import { DateScalar } from '../platform/api/scalars.ts';
import type { Code, CodeList, Text } from './codeList.ts';

@Readable(everyone)
@ObjectType('Code', { description: 'One value of a code list; its meaning never changes.' })
export class CodeType {
  @Field(() => String, { description: 'The code, as it stands in enums and in the statistics.' }) declare code: string;
  // In both languages; the resolver picks the one that is asked for.
  declare label: Text;
  declare description?: Text;
}

@Readable(everyone)
@ObjectType('CodeList', { description: 'A published, versioned classification.' })
export class CodeListType implements Omit<CodeList, 'codes'> {
  @Field(() => ID, { description: 'Its name, for example `grounds`.' }) declare id: string;
  @Field(() => String, { description: 'Its version; codes are only ever added.' }) declare version: string;
  @Field(() => DateScalar, { description: 'The first day the version is in use.' }) declare validFrom: string;
  @Field(() => String, { description: 'Where the classification comes from.' }) declare source: string;
  @Field(() => [CodeType], { description: 'The codes, in the order of the list.' }) declare codes: readonly Code[];
}
