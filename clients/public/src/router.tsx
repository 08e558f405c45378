import { Suspense, useEffect, useSyncExternalStore, type ComponentType, type MouseEvent } from 'react';
import { WaitingPage, type LinkProps } from '#kit/ui';
import { inLanguage } from './language.ts';
import { Trouble } from './Trouble.tsx';

// React Router is 30 KB; a citizen's first page may weigh 110, and this app has a handful of addresses.

/** A path that ends in `/:id` is every address with one more part. */
export type Route = { path: string; Page: ComponentType };

const meets = (pattern: string, path: string): boolean => {
  if (!pattern.endsWith('/:id')) return path === pattern;
  const part = path.startsWith(pattern.slice(0, -3)) ? path.slice(pattern.length - 3) : '';
  return part !== '' && !part.includes('/');
};

/** The last part of the address. */
export const useLastPart = (): string => decodeURIComponent(usePath().split('/').at(-1) ?? '');

const listeners = new Set<() => void>();
let moved = false;
let hold: { path: string; say: () => void } | undefined;

/** While something would be lost for good, going elsewhere says so instead. Leaving at once is never held. */
export function holdHere(say: () => void): () => void {
  const mine = { path: window.location.pathname, say };
  hold = mine;
  return () => {
    if (hold === mine) hold = undefined;
  };
}

function onPopState() {
  moved = true;
  if (hold && window.location.pathname !== hold.path) {
    window.history.pushState(null, '', inLanguage(hold.path));
    hold.say();
  }
  for (const tell of listeners) tell();
}

function listen(listener: () => void) {
  if (!listeners.size) window.addEventListener('popstate', onPopState);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) window.removeEventListener('popstate', onPopState);
  };
}

export const usePath = (): string => useSyncExternalStore(listen, () => window.location.pathname);

/** What the address asks for beside its path; such pages have one address and several things to show. */
export const useAsked = (name: string): string | null =>
  useSyncExternalStore(listen, () => new URLSearchParams(window.location.search).get(name));

/** The same for a page whose whole view stands in the address. */
export const useSearch = (): string => useSyncExternalStore(listen, () => window.location.search);

/** What one entry of the history remembers beside its address. */
export const useHistoryState = (): unknown => useSyncExternalStore(listen, () => window.history.state as unknown);

function tellAll() {
  moved = true;
  for (const tell of listeners) tell();
}

export function go(href: string): void {
  if (hold && new URL(href, window.location.origin).pathname !== hold.path) return hold.say();
  window.history.pushState(null, '', inLanguage(href));
  tellAll();
}

/** The same entry of the history under an address that says more. */
export function restate(href: string): void {
  window.history.replaceState(window.history.state, '', inLanguage(href));
  for (const tell of listeners) tell();
}

/** A step that Back undoes, at the same address and under the same title. */
export function step(state: unknown): void {
  window.history.pushState(state, '');
  tellAll();
}

/** A new page is announced where it begins; without this a screen reader stays on the link that is gone. */
export function arrive(): void {
  window.scrollTo(0, 0);
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!heading) return document.getElementById('main')?.focus();
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

function Arrive() {
  useEffect(() => {
    if (moved) arrive();
  }, []);
  return null;
}

/** An anchor that stays within the app; anything but a plain click belongs to the browser. */
export function RouterAnchor({ href, onClick, children, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const elsewhere = !href.startsWith('/') || rest.target || rest.download !== undefined;
    if (event.defaultPrevented || !plain || elsewhere) return;
    event.preventDefault();
    go(href);
  };
  return (
    <a href={rest.download === undefined ? inLanguage(href) : href} onClick={follow} {...rest}>
      {children}
    </a>
  );
}

export function Pages({ routes, Missing }: { routes: readonly Route[]; Missing: ComponentType }) {
  const path = usePath();
  const Page = routes.find((it) => meets(it.path, path))?.Page ?? Missing;
  return (
    <Trouble key={path}>
      <Suspense fallback={<WaitingPage />}>
        <Page />
        <Arrive />
      </Suspense>
    </Trouble>
  );
}
