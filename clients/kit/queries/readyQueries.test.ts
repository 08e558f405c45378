import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { readyQueries } from './readyQueries.ts';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

test.each(readyQueries(['2026-Q1', '2026-Q2']).map((it) => [it.name, it.query] as const))(
  'the API has all that the ready query about the %s asks for',
  (_name, query) => expect(validate(schema, parse(query))).toEqual([]),
);

test('the ready queries are about the newest quarter', () => {
  const { query } = readyQueries(['2026-Q1', '2026-Q2']).find(({ name }) => name === 'cells') ?? {};
  expect(query).toContain('period: "2026-Q2"');
});
