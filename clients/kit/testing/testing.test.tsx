import { expect, test } from '@jest/globals';
import { gql } from '@apollo/client';
import { useSuspenseQuery } from '@apollo/client/react';
import { screen } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import userEvent from '@testing-library/user-event';
import { useAction } from '../api/useAction.ts';
import { renderWithApi } from './index.tsx';

const schema =
  'type Query { cases: [Case!]! } type Case { id: ID! ground: String! } type Mutation { close(id: ID!): Case }';

function Cases() {
  const { data } = useSuspenseQuery<{ cases: { ground: string }[] }>(gql`
    {
      cases {
        ground
      }
    }
  `);
  const { run, problem } = useAction(gql`
    mutation Close($id: ID!) {
      close(id: $id) {
        ground
      }
    }
  `);
  return (
    <>
      {data.cases.map((it) => it.ground)}
      <button onClick={() => void run({ id: '1' })}>Close</button>
      {problem?.message}
    </>
  );
}

test('a page is rendered against the schema, and an action tells its problem', async () => {
  const resolvers = {
    Query: { cases: () => [{ ground: 'age' }] },
    Mutation: {
      close: () => {
        throw new GraphQLError('no', { extensions: { code: 'FORBIDDEN' } });
      },
    },
  };
  await renderWithApi(<Cases />, resolvers, schema);
  expect(screen.getByText(/age/)).toBeVisible();
  await userEvent.click(screen.getByRole('button'));
  expect(await screen.findByText(/Your role does not allow this/)).toBeVisible();
});
