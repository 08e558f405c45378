import { useState } from 'react';

export type View = { quarter?: string; place: string };

const read = (): View => {
  const asked = new URLSearchParams(window.location.search);
  return { quarter: asked.get('quarter') ?? undefined, place: asked.get('place') ?? '' };
};

export function addressOf({ quarter, place }: View): string {
  const address = new URL(window.location.href);
  for (const [name, value] of Object.entries({ quarter, place })) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  return address.toString();
}

/** What is looked at stands in the address, so that a link opens the same view. It says nothing about who looks. */
export function useView(): [View, (view: View) => void] {
  const [view, set] = useState(read);
  return [
    view,
    (next) => {
      window.history.replaceState(window.history.state, '', addressOf(next));
      set(next);
    },
  ];
}
