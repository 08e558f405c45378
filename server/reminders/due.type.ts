import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { DateScalar } from '../platform/api/scalars.ts';
import { signedIn } from '../people/people.access.ts';
import { reminderAccess } from './reminders.access.ts';

export const dueKinds = [
  'INTERVIEW',
  'STUDY_START',
  'STUDY_END',
  'QUESTIONNAIRE',
  'COMMENT',
  'ACTION',
  'MEASUREMENT',
  'TARGET',
  'EVALUATION_START',
  'EVALUATION',
] as const;
export type DueKind = (typeof dueKinds)[number];
export const DueKindEnum = Object.fromEntries(dueKinds.map((it) => [it, it])) as { [kind in DueKind]: kind };
registerEnumType(DueKindEnum, {
  name: 'DueKind',
  description: 'What is to be done by the day.',
  valuesConfig: {
    INTERVIEW: { description: 'A planned interview is to be held.' },
    STUDY_START: { description: 'A planned study is to begin.' },
    STUDY_END: { description: 'A study is to be reported and closed.' },
    QUESTIONNAIRE: { description: 'An open questionnaire is meant to close.' },
    COMMENT: { description: 'A comment that an organisation was asked for is wanted.' },
    ACTION: { description: 'An action of an approved plan is to be done.' },
    MEASUREMENT: { description: 'An indicator is to be measured again, by how often it is measured.' },
    TARGET: { description: 'An indicator shall have reached its target: it is to be measured.' },
    EVALUATION_START: {
      description: 'An approved plan is to be evaluated: thirty days after the last of its actions was to be done.',
    },
    EVALUATION: { description: 'An evaluation that was begun is to be issued.' },
  },
});

export const DueWithinEnum = { LATE: 'LATE', WEEK: 'WEEK', MONTH: 'MONTH' } as const;
export type DueWithin = keyof typeof DueWithinEnum;
registerEnumType(DueWithinEnum, {
  name: 'DueWithin',
  description: 'How near the day is.',
  valuesConfig: {
    LATE: { description: 'It has passed.' },
    WEEK: { description: 'Today or within seven days.' },
    MONTH: { description: 'Today or within thirty days.' },
  },
});

@Readable(reminderAccess.read)
@ObjectType({ description: 'Something that waits for the viewer to be done by a day.' })
export class Due {
  @Field(() => ID, {
    description:
      'The id of what is due: an interview, a study, a questionnaire, a comment, an action, an indicator, a plan or an evaluation.',
  })
  declare id: string;
  @Field(() => DueKindEnum, { description: 'What is to be done.' }) declare kind: DueKind;
  @Field(() => DateScalar, { description: 'The day it is to be done by.' }) declare day: string;
  @Field(() => Boolean, { description: 'Whether that day has passed.' }) declare late: boolean;
  @Field(() => String, {
    description: 'What it is called: a title, the role of whom an interview is with, or who was asked.',
  })
  declare title: string;
  @Field(() => ID, { description: 'The study or the plan it belongs to.' }) declare within: string;
  @Field(() => String, { description: 'The title of that study or plan.' }) declare withinTitle: string;
  declare institution: string | null;
  declare member: string;
}

@Readable(signedIn)
@ObjectType({ description: 'How many things wait for the viewer.' })
export class DueCounts {
  @Field(() => Int, { description: 'Whose day has passed.' }) declare late: number;
  @Field(() => Int, { description: 'Due today or within seven days.' }) declare week: number;
  @Field(() => Int, { description: 'Due today or within thirty days.' }) declare month: number;
  @Field(() => Int, { description: 'All, however far ahead.' }) declare all: number;
}
