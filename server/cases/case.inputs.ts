import * as v from 'valibot';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { enumOf } from '../platform/api/enumOf.ts';
import { idempotencyKey, line, text } from '../platform/input.ts';
import { Ground } from '../taxonomy/enums.ts';
import type { Ground as GroundCode } from '../taxonomy/grounds.ts';
import { CaseOutcomeEnum, CaseStatusEnum, type CaseOutcome, type CaseStatus } from './case.entity.ts';
import { Reception, RETRY } from './inquiry.inputs.ts';
import { PersonInput } from './person.inputs.ts';

const LONGEST_ENTRY = 20_000;

@InputType({ description: 'The case to open on an inquiry, which it takes over as it is.' })
export class PromoteInquiryInput {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => ID, { description: 'Which inquiry.' }) declare id: string;
  @Field(() => PersonInput, { description: 'The person it is about.' }) declare person: PersonInput;
}
export const newCase = v.object({ idempotencyKey });

@InputType({ description: 'An inquiry and the case on it, in one go.' })
export class OpenCaseInput extends Reception {
  @Field(() => PersonInput, { description: 'The person it is about.' }) declare person: PersonInput;
}

@InputType({ description: 'An entry to write in the journal.' })
export class AddJournalEntryInput {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => ID, { description: 'In which case.' }) declare case: string;
  @Field(() => String, { description: 'The entry, at most 20 000 characters.' }) declare text: string;
  @Field(() => ID, { nullable: true, description: 'The entry that this one corrects, if it does.' })
  declare corrects?: string | null;
}
export const addJournalEntryInput = v.object({
  idempotencyKey,
  text: line(1, LONGEST_ENTRY),
});

@InputType({ description: 'Who works on a case from now on.' })
export class AssignCaseInput {
  @Field(() => ID, { description: 'Which case.' }) declare case: string;
  @Field(() => Int, { description: "The case's version that the change was made from." }) declare version: number;
  @Field(() => ID, { nullable: true, description: 'A caseworker or manager of the organisation; nobody when null.' })
  declare responsible?: string | null;
}

@InputType({ description: 'Where a case stands from now on.' })
export class ChangeCaseStatusInput {
  @Field(() => ID, { description: 'Which case.' }) declare case: string;
  @Field(() => Int, { description: "The case's version that the change was made from." }) declare version: number;
  @Field(() => CaseStatusEnum, { description: 'The new status.' }) declare status: CaseStatus;
  @Field(() => CaseOutcomeEnum, { nullable: true, description: 'How it ended: required to close it, and only then.' })
  declare outcome?: CaseOutcome | null;
}

@InputType({ description: 'Which cases to list; every condition must hold.' })
export class CaseFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'The beginning of a case number; for those who read persons also names or their beginnings (three letters or more), a telephone number or an e-mail address.',
  })
  declare search?: string | null;
  @Field(() => CaseStatusEnum, { nullable: true, description: 'Where they stand.' }) declare status?: CaseStatus | null;
  @Field(() => Ground, { nullable: true, description: 'A ground among those named.' })
  declare ground?: GroundCode | null;
  @Field(() => ID, { nullable: true, description: 'Who is responsible.' }) declare responsible?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those the viewer is responsible for.' })
  declare mine?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Those that nobody is responsible for, or only the others.' })
  declare unassigned?: boolean | null;
}
/** As it stands in the arguments, so that a problem is named by its path: `filter.search`. */
export const caseFilter = v.object({
  filter: v.nullish(v.object({ search: text(200), responsible: v.nullish(v.pipe(v.string(), v.uuid())) })),
});

const caseSortFields = ['OPENED_AT', 'NUMBER', 'STATUS', 'UPDATED_AT'] as const;
export type CaseSortField = (typeof caseSortFields)[number];
const CaseSortFieldEnum = enumOf(caseSortFields);
registerEnumType(CaseSortFieldEnum, {
  name: 'CaseSortField',
  description: 'What a list of cases is sorted by; what is equal is sorted by id.',
  valuesConfig: {
    OPENED_AT: { description: 'When they were opened.' },
    NUMBER: { description: 'Their number.' },
    STATUS: { description: 'Where they stand, by the name of the status.' },
    UPDATED_AT: { description: 'When anything in them last changed.' },
  },
});

export const SortDirectionEnum = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(SortDirectionEnum, {
  name: 'SortDirection',
  description: 'The direction of a sort.',
  valuesConfig: { ASC: { description: 'The smallest first.' }, DESC: { description: 'The largest first.' } },
});

@InputType({ description: 'How to sort cases.' })
export class CaseSort {
  @Field(() => CaseSortFieldEnum, { defaultValue: 'OPENED_AT', description: 'By what.' }) declare field: CaseSortField;
  @Field(() => SortDirectionEnum, { defaultValue: 'DESC', description: 'In which direction.' })
  declare direction: keyof typeof SortDirectionEnum;
}
