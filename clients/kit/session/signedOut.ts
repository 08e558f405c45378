import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { from, switchMap, throwError } from 'rxjs';

/** Requests that met an ended session wait here for the person to sign in again; then each goes on where it stopped. */
export class SignedOut {
  #waiting: ((again: boolean) => void)[] = [];
  #listeners = new Set<() => void>();

  /** For useSyncExternalStore: whether somebody must sign in before work goes on. */
  isSo = (): boolean => this.#waiting.length > 0;

  listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  untilSignedIn(): Promise<boolean> {
    const wait = new Promise<boolean>((resolve) => this.#waiting.push(resolve));
    this.#tell();
    return wait;
  }

  /** Signed in again, or not now: then every request fails as it would have, and the form says so. */
  end(again: boolean): void {
    const all = this.#waiting;
    this.#waiting = [];
    for (const resolve of all) resolve(again);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function saysSo(error: unknown): boolean {
  if (ServerError.is(error)) return error.statusCode === 401;
  return CombinedGraphQLErrors.is(error) && error.errors[0]?.extensions?.['code'] === 'UNAUTHENTICATED';
}

const isForbidden = (error: unknown) =>
  CombinedGraphQLErrors.is(error) && error.errors[0]?.extensions?.['code'] === 'FORBIDDEN';

// These say who somebody is, so their refusal is an answer and not an ended session.
const atTheDoor = ['SignIn', 'AcceptInvitation', 'SignOut', 'Viewer'];

/**
 * Without a session one is the public, and the public is forbidden nearly everything: so a refusal is first asked whether
 * anybody is signed in at all.
 */
export function holdWhenSignedOut(signedOut: SignedOut, isSignedIn: () => Promise<boolean>): ErrorLink {
  const nobodyIs = async () => {
    try {
      return !(await isSignedIn());
    } catch {
      return false;
    }
  };
  const hold = async (error: unknown) => (saysSo(error) || (await nobodyIs())) && signedOut.untilSignedIn();
  return new ErrorLink(({ error, operation, forward }) => {
    if (atTheDoor.includes(operation.operationName ?? '') || !(saysSo(error) || isForbidden(error))) return undefined;
    return from(hold(error)).pipe(switchMap((again) => (again ? forward(operation) : throwError(() => error))));
  });
}
