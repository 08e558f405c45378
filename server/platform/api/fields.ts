import { Field, Int } from 'type-graphql';

/** What everything that people change beside one another carries. */
export const Version = () =>
  Field(() => Int, { description: 'Grows with every change; a change names the version it was made from.' });

/** What every type with a guarded field carries; its value is worked out where fields are guarded. */
export const Withheld = () =>
  Field(() => [String], { description: 'Names of the fields that this viewer may not read.' });
