import { useQuery } from '@apollo/client/react';
import { useRoleNames } from '../words.ts';
import { useAction } from '#kit';
import { demoDocument, signInDocument, viewerDocument } from './viewer.ts';

/** Signing in, at the door and in the dialog alike. */
export function useSignIn(demo: boolean, onDone: (member: string | undefined) => void) {
  const { data } = useQuery(demoDocument, { skip: !demo });
  const roles = useRoleNames();
  const { run, busy, problem, errors } = useAction(signInDocument, {
    update: (cache, { data }) => {
      if (data) cache.writeQuery({ query: viewerDocument, data: { __typename: 'Query', viewer: data.signIn.viewer } });
    },
  });
  const people = data?.demoPeople.filter(({ door }) => door === 'ngo') ?? [];
  const signIn = async (input: { email: string; password: string }) => {
    const answer = await run({ input });
    if (answer) onDone(answer.signIn.viewer.member?.id);
  };
  return {
    busy,
    problem,
    errors,
    signIn: (input: { email: string; password: string }) => void signIn(input),
    people: people.map((it) => ({ name: it.name, email: it.email, does: `${roles[it.role]}, ${it.organisation}` })),
    beDemo: (email: string) => {
      const person = people.find((it) => it.email === email);
      if (person) void signIn({ email, password: person.password });
    },
  };
}
