import { describe, expect, test } from '@jest/globals';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import { english } from '../testing/index.tsx';
import { problemOf } from './problem.ts';

const refused = (extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ data: null, errors: [{ message: 'not for readers', extensions }] });

describe('a failure in words', () => {
  test('wrong input is told at its field, in the reader’s language', () => {
    const fields = [{ field: 'incident.note', rule: 'max_length', params: { limit: 2000 } }];
    expect(problemOf(refused({ code: 'INVALID', fields }), english()).fields).toMatchObject([
      { field: 'incident.note', message: 'Write at most 2000 characters.' },
    ]);
  });
  test('a rule that the kit does not know is still a sentence', () => {
    const fields = [{ field: 'a', rule: 'of_tomorrow' }];
    expect(problemOf(refused({ code: 'INVALID', fields }), english()).fields[0]?.message).toBe(
      'This cannot be used as it stands.',
    );
  });
  test('a frozen quarter is not somebody else’s change', () => {
    const problem = problemOf(refused({ code: 'CONFLICT', reason: 'quarter_frozen' }), english());
    expect(problem.message).toContain('quarter is closed');
  });
  test('the server’s own prose is never shown', () => {
    expect(problemOf(refused({ code: 'SOMETHING_NEW' }), english())).toMatchObject({ code: 'INTERNAL' });
  });
  test('no answer at all is being offline', () => {
    expect(problemOf(new TypeError('fetch failed'), english()).code).toBe('OFFLINE');
  });
  test('a refused request is being signed out', () => {
    const response = new Response('{}', { status: 401 });
    expect(problemOf(new ServerError('', { response, bodyText: '{}' }), english()).code).toBe('UNAUTHENTICATED');
  });
});
