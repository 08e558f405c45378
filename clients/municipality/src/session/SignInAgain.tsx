import { useSyncExternalStore } from 'react';
import { SignInAgainDialog, type Person, type SignedOut } from '#kit';
import { useSignIn } from './useSignIn.ts';

type Props = { signedOut: SignedOut; person: Person; email: string; demo: boolean };

/** The session ran out in the middle of something: sign in above the page, which stays as it is and then goes on. */
export function SignInAgain({ signedOut, person, email, demo }: Props) {
  const why = useSyncExternalStore(signedOut.listen, signedOut.why);
  const open = why !== null;
  const {
    busy,
    problem,
    errors,
    signIn,
    demo: people,
    onDemo,
  } = useSignIn(demo && open, (who) => {
    // Somebody else must not go on with what the first one was doing.
    if (who === person.id) signedOut.end(true);
    else window.location.assign('/');
  });
  const own = people.find((it) => it.name === person.name);
  return (
    <SignInAgainDialog
      why={why}
      busy={busy}
      problem={problem}
      errors={errors}
      email={email}
      onSignIn={signIn}
      demo={own && { name: own.name, onSignIn: () => onDemo(own.email) }}
      onClose={() => signedOut.end(false)}
    />
  );
}
