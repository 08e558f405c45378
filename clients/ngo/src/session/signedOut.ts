import { ErrorLink } from '@apollo/client/link/error';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import { from, switchMap, throwError } from 'rxjs';

type Waiting = { resolve: () => void; reject: () => void };

/** Requests that met an ended session wait here for the person to sign in again; then each goes on where it stopped. */
export class SignedOut {
  #waiting: Waiting[] = [];
  #listeners = new Set<() => void>();

  /** For useSyncExternalStore: whether somebody must sign in before work goes on. */
  isSo = (): boolean => this.#waiting.length > 0;

  listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  untilSignedIn(): Promise<void> {
    const wait = new Promise<void>((resolve, reject) => {
      this.#waiting.push({ resolve, reject: () => reject(new Error('not signed in')) });
    });
    this.#tell();
    return wait;
  }

  /** Signed in again, or not now: then every request fails as it would have, and the form says so. */
  end(signedIn: boolean): void {
    const all = this.#waiting;
    this.#waiting = [];
    for (const it of all) (signedIn ? it.resolve : it.reject)();
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function isSignedOut(error: unknown): boolean {
  if (ServerError.is(error)) return error.statusCode === 401;
  return CombinedGraphQLErrors.is(error) && error.errors[0]?.extensions?.code === 'UNAUTHENTICATED';
}

// These say who somebody is, so their refusal is an answer and not an ended session.
const atTheDoor = ['SignIn', 'AcceptInvitation', 'SignOut', 'Viewer'];

export function holdWhenSignedOut(signedOut: SignedOut): ErrorLink {
  return new ErrorLink(({ error, operation, forward }) => {
    if (!isSignedOut(error) || atTheDoor.includes(operation.operationName ?? '')) return undefined;
    return from(signedOut.untilSignedIn().then(() => true, () => false)).pipe(
      switchMap((again) => (again ? forward(operation) : throwError(() => error))),
    );
  });
}
