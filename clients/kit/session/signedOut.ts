import { ApolloLink, ServerError } from '@apollo/client';
import { catchError, from, mergeMap, of, switchMap, throwError, type Observable } from 'rxjs';

/** Why somebody must show who they are: the session ended, or the step is grave. */
export type SignInReason = 'ended' | 'confirm';

/** Requests that met an ended session wait here for the person to sign in again; then each goes on where it stopped. */
export class SignedOut {
  #waiting: { reason: SignInReason; resolve: (again: boolean) => void }[] = [];
  #listeners = new Set<() => void>();

  /** For useSyncExternalStore: why somebody must sign in before work goes on, or null. */
  why = (): SignInReason | null => {
    if (this.#waiting.length === 0) return null;
    return this.#waiting.some(({ reason }) => reason === 'ended') ? 'ended' : 'confirm';
  };

  listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  untilSignedIn(reason: SignInReason = 'ended'): Promise<boolean> {
    const wait = new Promise<boolean>((resolve) => this.#waiting.push({ reason, resolve }));
    this.#tell();
    return wait;
  }

  /** Signed in again, or not now: then every request fails as it would have, and the form says so. */
  end(again: boolean): void {
    const all = this.#waiting;
    this.#waiting = [];
    for (const { resolve } of all) resolve(again);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

// These say who somebody is, so their refusal is an answer and not an ended session.
const atTheDoor = ['SignIn', 'AcceptInvitation', 'SignOut', 'Viewer'];

function reasonOf({ errors }: ApolloLink.Result): SignInReason | null {
  const refusal = errors?.find(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED');
  if (!refusal) return null;
  return refusal.extensions?.['reason'] === 'confirm' ? 'confirm' : 'ended';
}

/** An operation that met an ended session waits until the person has signed in again, and is then sent once more. */
export function holdWhenSignedOut(signedOut: SignedOut): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (atTheDoor.includes(operation.operationName ?? '')) return forward(operation);
    const hold = (reason: SignInReason, otherwise: () => Observable<ApolloLink.Result>) =>
      from(signedOut.untilSignedIn(reason)).pipe(switchMap((again) => (again ? send() : otherwise())));
    const send = (): Observable<ApolloLink.Result> =>
      forward(operation).pipe(
        mergeMap((result) => {
          const reason = reasonOf(result);
          return reason ? hold(reason, () => of(result)) : of(result);
        }),
        catchError((error: unknown) => {
          const refused = () => throwError(() => error);
          return ServerError.is(error) && error.statusCode === 401 ? hold('ended', refused) : refused();
        }),
      );
    return send();
  });
}
