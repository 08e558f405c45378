import { useQuery } from '@apollo/client/react';
import { useAction } from '#kit';
import type { SignInMutation } from '../gql/graphql.ts';
import { useRoleNames } from '../words.ts';
import { demoDocument, signInDocument } from './viewer.ts';

type Credentials = { email: string; password: string };

/** Signing in, at the door and in the dialog alike. The answer is not cached before it is known whose page this becomes. */
export function useSignIn(demo: boolean, onDone: (viewer: SignInMutation['signIn']['viewer']) => void) {
  const { data } = useQuery(demoDocument, { skip: !demo });
  const roles = useRoleNames();
  const { run, busy, problem, errors } = useAction(signInDocument, { fetchPolicy: 'no-cache' });
  const people = data?.demoPeople.filter(({ door }) => door === 'ngo') ?? [];
  const signIn = async (input: Credentials) => {
    const answer = await run({ input });
    if (answer) onDone(answer.signIn.viewer);
  };
  return {
    busy,
    problem,
    errors,
    signIn: (input: Credentials) => void signIn(input),
    people: people.map((it) => ({ name: it.name, email: it.email, does: `${roles[it.role]}, ${it.organisation}` })),
    beDemo: (email: string) => {
      const person = people.find((it) => it.email === email);
      if (person) void signIn({ email, password: person.password });
    },
  };
}
