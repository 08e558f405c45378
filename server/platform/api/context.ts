import DataLoader from 'dataloader';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { scopeOf, type Viewer } from '../access/viewer.ts';
import type { Turnstile } from '../turnstile.ts';
import type { KeyRing } from '../crypto/keyRing.ts';

export const doors = ['public', 'ngo', 'municipality', 'api'] as const;
export type Door = (typeof doors)[number];

/** What the process offers every request. Slices add their own by declaration merging, and main.ts fills them in. */
export interface Services {
  em: SqlEntityManager;
  now: () => Date;
  keys: KeyRing;
  /** How many passwords are compared at once. */
  signIns: Turnstile;
  /** How receipts are hashed; the demo's thousands of past reports take a quicker one. */
  slowHash: (secret: string, pepper?: Buffer) => Promise<string>;
  /** Demo people may sign in; a production configuration refuses to start so. */
  demo: boolean;
  /** Where programs read published figures: the API door as it is seen from outside. */
  apiOrigin: string;
  /** Where citizens report and answer: the public door as it is seen from outside. */
  publicOrigin: string;
}

/** What one request carries through queries and actions. */
export interface Context {
  /** Changed by `become` alone, together with the entity manager that carries its scope. */
  readonly viewer: Viewer;
  readonly em: SqlEntityManager;
  readonly now: () => Date;
  readonly services: Services;
  readonly door: Door;
  readonly requestId: string;
  readonly cookies: Cookies;
  readonly loaders: Map<string, DataLoader<never, unknown>>;
}

/** The session cookie of the door, as a sign-in or sign-out leaves it. */
export interface Cookies {
  session: string | null;
  set(value: string, expires: Date): void;
  clear(): void;
}

export const noCookies: Cookies = { session: null, set: () => undefined, clear: () => undefined };

/** The one place where a viewer's scope reaches the entity manager, and with it the database's session. */
export function contextFor(
  services: Services,
  viewer: Viewer,
  request: { door: Door; requestId: string; cookies?: Cookies },
): Context {
  const em = services.em.fork();
  em.setFilterParams('visible', { ...scopeOf(viewer) });
  return {
    viewer,
    em,
    now: services.now,
    services,
    door: request.door,
    requestId: request.requestId,
    cookies: request.cookies ?? noCookies,
    loaders: new Map(),
  };
}

/** The request goes on as somebody else: a citizen who shows a receipt, a person who just signed in or out. */
export function become(context: Context, viewer: Viewer): void {
  const { em, loaders } = contextFor(context.services, viewer, context);
  Object.assign(context, { viewer, em, loaders });
}

/** Batches look-ups of one kind within a request: one statement for all the rows of a page. */
export function loader<K extends string, V>(
  context: Context,
  name: string,
  load: (keys: readonly K[]) => Promise<Map<K, V>>,
): DataLoader<K, V | null> {
  const known = context.loaders.get(name) as DataLoader<K, V | null> | undefined;
  if (known) return known;
  const made = new DataLoader<K, V | null>(async (keys) => {
    const found = await load(keys);
    return keys.map((key) => found.get(key) ?? null);
  });
  context.loaders.set(name, made);
  return made;
}
