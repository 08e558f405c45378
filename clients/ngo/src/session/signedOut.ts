import { ApolloLink, CombinedGraphQLErrors, ServerError } from '@apollo/client';
import { catchError, from, mergeMap, of, switchMap, throwError, type Observable } from 'rxjs';

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

// These say who somebody is, so their refusal is an answer and not an ended session.
const atTheDoor = ['SignIn', 'AcceptInvitation', 'SignOut', 'Viewer', 'Codes', 'DemoPeople'];

const codeOf = ({ errors }: ApolloLink.Result): unknown => errors?.[0]?.extensions?.code;

/** Pages ask with their data whether the viewer is signed in: to a stranger the server shows empty lists, not a refusal. */
const showsStranger = ({ data }: ApolloLink.Result): boolean =>
  (data as { viewer?: { signedIn?: boolean } } | null | undefined)?.viewer?.signedIn === false;

const refusal = () =>
  new CombinedGraphQLErrors({ errors: [{ message: 'Signed out.', extensions: { code: 'UNAUTHENTICATED' } }] });

type Hold = {
  signedOut: SignedOut;
  /** Asks the server; what it answers must not reach the cache, or the page would be taken down for the door. */
  isSignedIn: () => Promise<boolean>;
};

/** An operation that met an ended session waits until the person has signed in again, and is then sent once more. */
export function holdWhenSignedOut({ signedOut, isSignedIn }: Hold): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (atTheDoor.includes(operation.operationName ?? '')) return forward(operation);
    const hold = (): Observable<ApolloLink.Result> =>
      from(signedOut.untilSignedIn().then(yes, no)).pipe(switchMap((again) => (again ? send() : throwError(refusal))));
    const look = (result: ApolloLink.Result): Observable<ApolloLink.Result> => {
      const code = codeOf(result);
      if (code === 'UNAUTHENTICATED' || showsStranger(result)) return hold();
      // A stranger is refused as anybody who may not is: only the server can tell the two apart.
      if (code !== 'FORBIDDEN' && code !== 'NOT_FOUND') return of(result);
      return from(isSignedIn()).pipe(switchMap((signedIn) => (signedIn ? of(result) : hold())));
    };
    const send = (): Observable<ApolloLink.Result> =>
      forward(operation).pipe(
        mergeMap(look),
        catchError((error: unknown) =>
          ServerError.is(error) && error.statusCode === 401 ? hold() : throwError(() => error),
        ),
      );
    return send();
  });
}

const yes = () => true;
const no = () => false;
