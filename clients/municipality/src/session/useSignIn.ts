import { useApolloClient, useQuery } from '@apollo/client/react';
import { useAction } from '#kit';
import { useRoleNames } from '../words.ts';
import { demoDocument, signInDocument, viewerDocument } from './viewer.ts';

type Credentials = { email: string; password: string };

/** Signing in, at the door and in the dialog alike. */
export function useSignIn(demo: boolean, onDone?: (member: string | undefined) => void) {
  const client = useApolloClient();
  const roles = useRoleNames();
  const { data } = useQuery(demoDocument, { skip: !demo });
  const action = useAction(signInDocument);
  const people = data?.demoPeople.filter(({ door }) => door === 'municipality') ?? [];
  const signIn = async (input: Credentials) => {
    const answer = await action.run({ input });
    if (!answer) return;
    client.writeQuery({ query: viewerDocument, data: { __typename: 'Query', viewer: answer.signIn.viewer } });
    onDone?.(answer.signIn.viewer.member?.id);
  };
  return {
    busy: action.busy,
    problem: action.problem,
    errors: action.errors,
    signIn: (input: Credentials) => void signIn(input),
    demo: people.map((it) => ({ name: it.name, email: it.email, does: `${roles[it.role]}, ${it.organisation}` })),
    onDemo: (email: string) => {
      const person = people.find((it) => it.email === email);
      if (person) void signIn({ email, password: person.password });
    },
  };
}
