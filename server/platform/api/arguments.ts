import { Arg, Int, type ClassType } from 'type-graphql';
import { LARGEST_PAGE } from './connection.ts';

/** What every list takes: how much of it, and where to go on. */
export const First = (defaultValue: number) =>
  Arg('first', () => Int, { defaultValue, description: `How many, at most ${LARGEST_PAGE}.` });
export const After = () => Arg('after', () => String, { nullable: true, description: 'The cursor to go on from.' });

/** What a mutation is told. */
export const Input = (of: () => ClassType) => Arg('input', of, { description: 'What to do.' });
